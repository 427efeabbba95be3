import type { EntryCheck } from '@qalqan/replay';
import { useWords } from '../../app/context.js';
import { errorKey } from '../../parts/problem.js';

const TONES = { holds: 'good', fails: 'danger', unchecked: '' } as const;
const SIGNS = { holds: '✓', fails: '✕', unchecked: '–' } as const;

/** What was checked, one line each: what it is, whether it holds, and if not, why in the reader's language. */
export function CheckList({ checks }: { checks: readonly EntryCheck[] }) {
  const { t } = useWords();
  return (
    <ul className="check-list">
      {checks.map(({ name, verdict, code }) => (
        <li key={name} className="check-line">
          <span className={`tag ${TONES[verdict]}`}>
            <span aria-hidden="true">{SIGNS[verdict]}</span> {t(`audit.${verdict}`)}
          </span>
          <span>
            {t(`audit.check_${name}`)}
            {code !== undefined && (
              <span className="check-why">
                {t(errorKey(code))} <span className="mono">{code}</span>
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
