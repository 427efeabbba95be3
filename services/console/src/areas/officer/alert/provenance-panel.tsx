import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@qalqan/api-client';
import { useDesk, useWords } from '../../../app/context.js';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { Problem, errorKey } from '../../../parts/problem.js';
import { partyName } from '../../../words/names.js';
import { judgeProvenance, type Judged } from './judge-provenance.js';

/** Why an alert can be trusted, found out in this browser: the node's own word on it is not asked. */
export function ProvenancePanel({ reference }: { reference: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useProvenance(reference);
  return (
    <section className="card" aria-busy={data === undefined}>
      <h2>{t('officer.provenance')}</h2>
      <p className="hint">{t('officer.provenanceIntro')}</p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && <Verdicts judged={data} />}
    </section>
  );
}

function Verdicts({ judged }: { judged: Judged }) {
  const { t } = useWords();
  const { record, checks } = judged;
  const bad = checks.some(({ state }) => state === 'bad');
  const values = {
    party: partyName(t, record.party),
    sequence: `${record.stream} ${record.sequence}`,
    index: judged.index ?? '—',
    size: judged.size ?? '—',
  };
  return (
    <>
      <Notice tone={bad ? 'danger' : 'good'}>
        <strong>{t(bad ? 'officer.forged' : 'officer.sound')}</strong>
      </Notice>
      <ul className="checks">
        {checks.map(({ name, state, code }) => (
          <li key={name}>
            <span className={`tag ${state === 'good' ? 'good' : state === 'bad' ? 'danger' : ''}`}>
              {t(`officer.check_${state}`)}
            </span>
            <span>{t(`officer.check_${name}`, values)}</span>
            {code !== undefined && <span className="hint">{t(errorKey(code))}</span>}
          </li>
        ))}
      </ul>
      {judged.index === undefined && !bad && <p className="hint">{t('officer.notYetLogged')}</p>}
      <p className="hint mono">{record.identity}</p>
    </>
  );
}

function useProvenance(reference: string) {
  const { api } = useDesk();
  return useQuery<Judged>({
    queryKey: ['alert', reference, 'provenance'],
    // A proof stays a proof; one that is not there yet is looked for again.
    refetchInterval: (query) => (query.state.data?.index === undefined ? 5_000 : false),
    queryFn: async ({ signal }) => {
      const [record, agreement] = await Promise.all([
        api.node.GET('/api/v1/alerts/{reference}/provenance', {
          params: { path: { reference }, header: { 'X-Purpose': 'verification' } },
          signal,
        }),
        api.node.GET('/api/v1/agreement', { signal }),
      ]);
      return judgeProvenance(unwrap(record), unwrap(agreement));
    },
  });
}
