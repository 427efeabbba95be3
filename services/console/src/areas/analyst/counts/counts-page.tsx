import { CODE_LISTS } from '@qalqan/contracts';
import { useMemo, useState } from 'react';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Loading } from '../../../parts/loading.js';
import { Problem } from '../../../parts/problem.js';
import { formatPartial } from '../../../words/dates.js';
import { partyName } from '../../../words/names.js';
import { numberFormat } from '../../../words/translator.js';
import { unitWords } from '../hit/things.js';
import type { HubAlert } from '../queries.js';
import { usePicture } from '../use-picture.js';
import { Choice } from '../view/choice.js';
import { Chart } from './chart.js';
import { byMonth, byRoute, bySubstance } from './counts.js';

const KINDS = Object.keys(CODE_LISTS.get('alert-kind')?.codes ?? {});

/** How many alerts there are, by what and where and when. */
export default function CountsPage() {
  const { t } = useWords();
  const { alerts, loading, error, reload } = usePicture();
  const [kind, setKind] = useState('');
  const [party, setParty] = useState('');
  const parties = useMemo(() => [...new Set(alerts.map((alert) => alert.party))].sort(), [alerts]);
  const counted = useMemo(
    () =>
      alerts.filter(
        (alert) => !alert.exercise && (kind === '' || alert.kind === kind) && (party === '' || alert.party === party),
      ),
    [alerts, kind, party],
  );
  return (
    <div className="analyst-page">
      <div className="page-head">
        <h1>{t('analyst.countsTitle')}</h1>
        <Button onPress={() => window.print()}>{t('core.print')}</Button>
      </div>
      <p className="hint">{t('analyst.countsHint')}</p>
      <div className="filters">
        <Choice
          label={t('analyst.filterKind')}
          value={kind}
          onChange={setKind}
          options={KINDS.map((value) => ({ value, label: codeLabel(t, 'alert-kind', value) }))}
        />
        <Choice
          label={t('analyst.filterParty')}
          value={party}
          onChange={setParty}
          options={parties.map((value) => ({ value, label: partyName(t, value) }))}
        />
      </div>
      {error !== null && <Problem error={error} onRetry={reload} />}
      {loading && <Loading />}
      {!loading && counted.length === 0 && <p className="empty">{t('analyst.countsEmpty')}</p>}
      {counted.length > 0 && <Charts alerts={counted} />}
    </div>
  );
}

function Charts({ alerts }: { alerts: readonly HubAlert[] }) {
  const { t, language } = useWords();
  const numbers = numberFormat(language);
  const amountWords = (amounts: Readonly<Record<string, number>>) =>
    Object.entries(amounts)
      .map(([unit, amount]) => `${numbers.format(amount)} ${unitWords(t, unit)}`)
      .join(', ');
  return (
    <div className="charts">
      <Chart
        id="by-substance"
        title={t('analyst.bySubstance')}
        column={t('analyst.colSubstance')}
        amounts
        rows={bySubstance(alerts).map(({ key, list = 'drug', alerts: count, amounts }) => ({
          key,
          label: codeLabel(t, list, key),
          alerts: count,
          amount: amountWords(amounts),
        }))}
      />
      <Chart
        id="by-route"
        title={t('analyst.byRoute')}
        column={t('analyst.colRoute')}
        rows={byRoute(alerts).map(({ key, alerts: count }) => ({ key, label: key, alerts: count }))}
      />
      <Chart
        id="by-month"
        title={t('analyst.byMonth')}
        column={t('analyst.colMonth')}
        rows={byMonth(alerts).map(({ key, alerts: count }) => ({
          key,
          label: formatPartial(language, key),
          alerts: count,
        }))}
      />
    </div>
  );
}
