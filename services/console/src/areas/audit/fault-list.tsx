import type { ReplayFault } from '@qalqan/replay';
import { useWords } from '../../app/context.js';
import { errorKey } from '../../parts/problem.js';

type Fault = Pick<ReplayFault, 'code'> & {
  readonly [Place in 'index' | 'stream' | 'sequence' | 'tile']?: ReplayFault[Place];
};

/** What is wrong and where, in the reader's language and by the code that every program of the platform gives. */
export function FaultList({ faults, count }: { faults: readonly Fault[]; count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <section className="stack" aria-labelledby="faults">
      <h2 id="faults">{t('audit.faultsTitle')}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('audit.faultWhere')}</th>
              <th scope="col">{t('audit.faultWhat')}</th>
              <th scope="col">{t('audit.code')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, at) => (
              <tr key={at}>
                <td>
                  {typeof fault.index === 'number'
                    ? t('audit.entryNumber', { index: String(fault.index) })
                    : t('audit.faultLog')}
                  {typeof fault.stream === 'string' && (
                    <span className="hint mono"> {`${fault.stream} ${fault.sequence ?? ''}`}</span>
                  )}
                  {typeof fault.tile === 'string' && <span className="hint mono"> {fault.tile}</span>}
                </td>
                <td>{t(errorKey(fault.code))}</td>
                <td className="mono">{fault.code}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > faults.length && <p className="hint">{t('audit.faultsMore', { count: count - faults.length })}</p>}
    </section>
  );
}
