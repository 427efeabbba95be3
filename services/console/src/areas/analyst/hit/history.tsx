import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { formatMoment } from '../../../words/dates.js';
import type { HubHit } from '../queries.js';
import { StateTag } from '../queue/queue-list.js';

/** Who decided what and why, latest first; each line is a signed event of the hub. */
export function History({ hit: { verdicts = [] } }: { hit: HubHit }) {
  const { t, language } = useWords();
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{t('analyst.history')}</h2>
      {verdicts.length === 0 && <p className="hint">{t('analyst.historyEmpty')}</p>}
      <ol className="history">
        {verdicts.map(({ identity, verdict, reason, by, at, note }) => (
          <li key={identity}>
            <StateTag state={verdict} /> {reason !== null && codeLabel(t, 'verdict-reason', reason)}
            <p className="hint">
              <time dateTime={at}>{formatMoment(language, new Date(at))}</time> ·{' '}
              {by === 'hub' ? t('analyst.byHub') : by}
            </p>
            {note !== null && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
