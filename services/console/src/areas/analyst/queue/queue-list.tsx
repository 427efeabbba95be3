import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { partyName } from '../../../words/names.js';
import type { QueueItem } from './order.js';

/** Only the lines in sight are in the page, so that ten thousand are as quick as ten. */
export function QueueList({ items }: { items: readonly QueueItem[] }) {
  const { t } = useWords();
  const [, go] = useLocation();
  if (items.length === 0) return <p className="empty">{t('analyst.queueEmpty')}</p>;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 92 }}>
      <GridList
        aria-label={t('analyst.queueTitle')}
        className="queue-list"
        items={items}
        selectionMode="none"
        onAction={(key) => go(`/hits/${String(key)}`)}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.titles.join(' / ')} className="queue-item">
            <Line item={item} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function Line({ item: { hit, titles, parties, measure, urgency, grade, exercise } }: { item: QueueItem }) {
  const { t } = useWords();
  const reasons = [...new Set(hit.reasons.map(({ feature }) => feature))];
  return (
    <>
      <span className="queue-tags">
        <TierTag tier={hit.tier} />
        {hit.state !== 'proposed' && <StateTag state={hit.state} />}
        {exercise && <span className="tag">{t('analyst.exercise')}</span>}
      </span>
      <span className="queue-pair">
        {titles.map((title, at) => (
          <span key={hit.alerts[at]}>
            <span className="queue-party">{partyName(t, parties[at] ?? '')}</span> {title}
          </span>
        ))}
      </span>
      <span className="queue-facts hint">
        <span>{reasons.map((feature) => codeLabel(t, 'hit-feature', feature)).join(' · ')}</span>
        {measure !== null && (
          <span className={urgency <= 1 ? 'pressing' : ''}>{codeLabel(t, 'action-on-hit', measure)}</span>
        )}
        {grade !== null && <span>{t('analyst.gradeShort', { grade })}</span>}
      </span>
    </>
  );
}

export function TierTag({ tier }: { tier: string }) {
  const { t } = useWords();
  const tone = tier === 'confirmed' ? 'danger' : tier === 'probable' ? 'warning' : '';
  return <span className={`tag ${tone}`}>{t(tierKey(tier))}</span>;
}

export function StateTag({ state }: { state: string }) {
  const { t } = useWords();
  const tone = state === 'confirmed' ? 'good' : state === 'proposed' ? 'info' : '';
  return <span className={`tag ${tone}`}>{t(stateKey(state))}</span>;
}

/** How sure the rules are; said apart from what an analyst decided, though the codes are alike. */
export function tierKey(tier: string) {
  if (tier === 'confirmed') return 'analyst.tier_confirmed';
  return tier === 'probable' ? 'analyst.tier_probable' : 'analyst.tier_possible';
}

export function stateKey(state: string) {
  if (state === 'confirmed') return 'analyst.state_confirmed';
  return state === 'dismissed' ? 'analyst.state_dismissed' : 'analyst.state_proposed';
}
