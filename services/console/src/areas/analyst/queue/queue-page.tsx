import { CODE_LISTS } from '@qalqan/contracts';
import { useMemo, useState } from 'react';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Loading } from '../../../parts/loading.js';
import { Problem } from '../../../parts/problem.js';
import { partyName } from '../../../words/names.js';
import { usePicture } from '../use-picture.js';
import { Choice } from '../view/choice.js';
import { byWorth, passes, type QueueFilter } from './order.js';
import { QueueList, stateKey, tierKey } from './queue-list.js';

const STATES = ['proposed', 'confirmed', 'dismissed'];
const TIERS = ['confirmed', 'probable'];
const OPEN: QueueFilter = { state: 'proposed', tier: '', kind: '', party: '' };

/** The filter outlives a look at one hit: whoever comes back finds the queue as it was left. */
let last = OPEN;

/** What the hub found and nobody has judged, the surest and most pressing first. */
export default function QueuePage() {
  const { t } = useWords();
  const { items, loading, error, reload } = usePicture();
  const [filter, setFilter] = useState(last);
  const change = (part: Partial<QueueFilter>) => {
    last = { ...filter, ...part };
    setFilter(last);
  };
  const shown = useMemo(() => items.filter((item) => passes(item, filter)).sort(byWorth), [items, filter]);
  const parties = useMemo(() => [...new Set(items.flatMap((item) => item.parties))].sort(), [items]);
  return (
    <div className="analyst-page queue">
      <div className="page-head">
        <h1>{t('analyst.queueTitle')}</h1>
        <p role="status">{t('analyst.hitCount', { count: shown.length })}</p>
      </div>
      <div className="filters" role="group" aria-label={t('analyst.filters')}>
        <Choice
          label={t('analyst.filterState')}
          value={filter.state}
          onChange={(state) => change({ state })}
          options={STATES.map((value) => ({ value, label: t(stateKey(value)) }))}
        />
        <Choice
          label={t('analyst.filterTier')}
          value={filter.tier}
          onChange={(tier) => change({ tier })}
          options={TIERS.map((value) => ({ value, label: t(tierKey(value)) }))}
        />
        <Choice
          label={t('analyst.filterKind')}
          value={filter.kind}
          onChange={(kind) => change({ kind })}
          options={ALERT_KINDS.map((value) => ({ value, label: codeLabel(t, 'alert-kind', value) }))}
        />
        <Choice
          label={t('analyst.filterParty')}
          value={filter.party}
          onChange={(party) => change({ party })}
          options={parties.map((value) => ({ value, label: partyName(t, value) }))}
        />
      </div>
      {error !== null && <Problem error={error} onRetry={reload} />}
      {loading ? <Loading /> : <QueueList items={shown} />}
    </div>
  );
}

const ALERT_KINDS = Object.keys(CODE_LISTS.get('alert-kind')?.codes ?? {});
