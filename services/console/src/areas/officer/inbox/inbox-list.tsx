import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { TimeAgo } from '../../../parts/time-ago.js';
import { partyName } from '../../../words/names.js';
import type { Ask, WorkItem } from './work.js';

const TONES: Readonly<Record<Ask, string>> = {
  release: 'warning',
  hit: 'info',
  finish: 'info',
  new: 'good',
  recalled: 'danger',
  none: '',
};

/** Only the lines in sight are in the page, so that ten thousand are as quick as ten. */
export function InboxList({ items, empty }: { items: readonly WorkItem[]; empty: string }) {
  const { t } = useWords();
  const [, go] = useLocation();
  if (items.length === 0) return <p className="empty">{empty}</p>;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 66 }}>
      <GridList
        aria-label={t('officer.inboxTitle')}
        className="work-list"
        items={items}
        selectionMode="none"
        onAction={(key) => {
          const item = items.find(({ id }) => id === key);
          if (item) go(item.href);
        }}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={`${item.reference} ${item.title ?? ''}`} className="work-item">
            <Line item={item} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function Line({ item }: { item: WorkItem }) {
  const { t } = useWords();
  const isHit = item.href.startsWith('/hits/');
  const kind = item.kind === null ? null : codeLabel(t, isHit ? 'hit-feature' : 'alert-kind', item.kind);
  return (
    <>
      <span className="work-ask">
        {item.ask === 'none' ? null : <span className={`tag ${TONES[item.ask]}`}>{t(`officer.ask_${item.ask}`)}</span>}
        {item.urgent && item.ask !== 'none' && <span className="tag danger">{t('officer.urgent')}</span>}
        {item.exercise && <span className="tag">{t('officer.exercise')}</span>}
      </span>
      <span className="work-title">
        {isHit ? t('officer.hitWith', { party: partyName(t, item.party) }) : item.title}
      </span>
      <span className="work-facts hint">
        <span>{isHit || item.own ? null : partyName(t, item.party)}</span>
        <span className="mono">{item.reference}</span>
        <span>{kind}</span>
        <span>{isHit ? codeLabel(t, 'hit-tier', item.state) : t(`officer.state_${stateKey(item.state)}`)}</span>
        <TimeAgo at={item.at} />
      </span>
    </>
  );
}

function stateKey(state: string): 'draft' | 'submitted' | 'published' | 'recalled' {
  return state === 'draft' || state === 'submitted' || state === 'recalled' ? state : 'published';
}
