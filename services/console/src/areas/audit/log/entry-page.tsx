import { unwrap } from '@qalqan/api-client';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useDesk, useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Loading } from '../../../parts/loading.js';
import { Problem, errorKey } from '../../../parts/problem.js';
import { formatMoment } from '../../../words/dates.js';
import { partyName } from '../../../words/names.js';
import { CheckList } from '../check-list.js';
import { Facts } from '../../../parts/facts.js';
import { PinBox } from '../pin-box.js';
import { useEntry, useVerdict } from '../queries.js';
import { saveJson } from '../save.js';
import { shortType } from '../types.js';
import { VerdictBanner } from '../verdict-banner.js';

/** One entry: what it says, and whether this browser finds that it holds. */
export default function EntryPage() {
  const { t } = useWords();
  const { index } = useParams<{ index: string }>();
  const entry = useEntry(Number(index));
  const verdict = useVerdict(entry.data);
  return (
    <div className="stack">
      <p className="no-print">
        <Link href="/log">{t('audit.backToLog')}</Link>
      </p>
      <h1>{t('audit.entryNumber', { index })}</h1>
      {entry.error !== null && <Problem error={entry.error} onRetry={() => void entry.refetch()} />}
      {verdict.error !== null && <Problem error={verdict.error} onRetry={() => void verdict.refetch()} />}
      {entry.isLoading && <Loading />}
      {verdict.data && (
        <section className="card stack" aria-labelledby="checked">
          <h2 id="checked">{t('audit.checkedHere')}</h2>
          <VerdictBanner sound={verdict.data.verdict === 'sound'} />
          <CheckList checks={verdict.data.checks} />
          <PinBox />
        </section>
      )}
      {entry.data && <EntryFacts entry={entry.data} />}
      {verdict.data?.event && (
        <details className="card">
          <summary>{t('audit.content')}</summary>
          <pre className="content">{JSON.stringify(verdict.data.event.body, null, 2)}</pre>
        </details>
      )}
      {entry.data?.kind === 'event' && <SaveEvidence subject={entry.data.subject} />}
    </div>
  );
}

function EntryFacts({ entry }: { entry: NonNullable<ReturnType<typeof useEntry>['data']> }) {
  const { t, language } = useWords();
  const moment = (at: string) => formatMoment(language, new Date(at));
  const { kind, party, time, refusal } = entry;
  return (
    <section className="card">
      <Facts
        of={[
          [t('audit.type'), kind === 'event' ? shortType(entry.type) : t(`audit.kind_${kind}`)],
          [t('audit.subject'), <span className="mono">{entry.subject}</span>],
          ...(party === null ? [] : [[t('audit.party'), partyName(t, party)] as const]),
          ...(time === null ? [] : [[t('audit.signedAt'), moment(time)] as const]),
          [t('audit.loggedAt'), moment(entry.loggedAt)],
          [t('audit.stream'), <span className="mono">{`${entry.stream} ${entry.sequence}`}</span>],
          [t('audit.identity'), <span className="mono digest">{entry.identity}</span>],
          [t('audit.leafHash'), <span className="mono digest">{entry.leafHash}</span>],
          ...(refusal === undefined
            ? []
            : [
                [
                  t('audit.refusedBecause'),
                  Object.keys(refusal.codes)
                    .map((code) => t(errorKey(code)))
                    .join(' '),
                ] as const,
              ]),
        ]}
      />
    </section>
  );
}

function SaveEvidence({ subject }: { subject: string }) {
  const { t } = useWords();
  const { api } = useDesk();
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    try {
      setError(null);
      const answer = await api.audit.GET('/api/v1/bundles', {
        params: { query: { subject }, header: { 'x-purpose': 'evidence' } },
      });
      saveJson(`${subject.replaceAll(/[^\w.-]/g, '_')}.evidence.json`, unwrap(answer));
    } catch (cause) {
      setError(cause);
    }
  };
  return (
    <>
      {error !== null && <Problem error={error} />}
      <div className="actions">
        <Button onPress={() => void save()}>{t('audit.saveEvidence')}</Button>
        <Button onPress={() => window.print()}>{t('core.print')}</Button>
      </div>
    </>
  );
}
