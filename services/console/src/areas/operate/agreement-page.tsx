import { browserHasher, browserVerifier } from '@qalqan/crypto-browser';
import { verifyGenesis, type VerifiedAgreement } from '@qalqan/signing';
import { QalqanError } from '@qalqan/errors';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../app/context.js';
import { Facts } from '../../parts/facts.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { Problem, errorKey } from '../../parts/problem.js';
import { partyName } from '../../words/names.js';
import { useAgreement } from './queries.js';

/** Whose keys count and from when on; the signatures of the parties are checked in this browser. */
export default function AgreementPage() {
  const { t } = useWords();
  const { data, error, refetch } = useAgreement();
  const verified = useQuery({
    queryKey: ['agreement-verified', data?.digest],
    enabled: data !== undefined,
    staleTime: Infinity,
    queryFn: async () => {
      try {
        const ports = { hasher: browserHasher, verifier: browserVerifier };
        return { agreement: await verifyGenesis(ports, data?.note ?? '', data?.digest ?? ''), code: undefined };
      } catch (cause) {
        if (!(cause instanceof QalqanError)) throw cause;
        return { agreement: undefined, code: cause.code };
      }
    },
  });
  return (
    <div className="stack">
      <h1>{t('operate.agreementTitle')}</h1>
      {error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      {verified.data === undefined && error === null && <Loading />}
      {verified.data?.code !== undefined && (
        <Notice tone="danger">
          {t(errorKey(verified.data.code))} <span className="mono">{verified.data.code}</span>
        </Notice>
      )}
      {verified.data?.agreement && <Agreement verified={verified.data.agreement} />}
    </div>
  );
}

function Agreement({ verified }: { verified: VerifiedAgreement }) {
  const { t } = useWords();
  const { agreement, digest } = verified;
  return (
    <>
      <section className="card stack">
        <Notice tone="good">{t('operate.agreementSound')}</Notice>
        <Facts
          of={[
            [t('operate.version'), String(agreement.version)],
            [t('operate.digest'), <span className="mono digest">{digest}</span>],
            [t('operate.ruleset'), <span className="mono">{agreement.ruleset}</span>],
            [t('operate.quorum'), String(agreement.quorum)],
            [t('operate.log'), <span className="mono">{agreement.log.origin}</span>],
          ]}
        />
      </section>
      <section className="card stack" aria-labelledby="keys">
        <h2 id="keys">{t('operate.keys')}</h2>
        <p className="hint">{t('operate.keysHint')}</p>
        <table className="log-table">
          <thead>
            <tr>
              <th scope="col">{t('operate.member')}</th>
              <th scope="col">{t('operate.use')}</th>
              <th scope="col">{t('operate.valid')}</th>
              <th scope="col">{t('operate.key')}</th>
            </tr>
          </thead>
          <tbody>
            {agreement.keys.map(({ kid, member, use, fromSequence }) => (
              <tr key={kid}>
                <td>{partyName(t, member)}</td>
                <td>{t(`operate.use_${use}`)}</td>
                <td>{t('operate.validFrom', { sequence: String(fromSequence) })}</td>
                <td className="mono digest">{kid}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
