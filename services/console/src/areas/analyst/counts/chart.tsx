import { useWords } from '../../../app/context.js';
import { numberFormat } from '../../../words/translator.js';

export interface ChartRow {
  readonly key: string;
  readonly label: string;
  readonly alerts: number;
  readonly amount?: string;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly rows: readonly ChartRow[];
  readonly amounts?: boolean;
}

/** More bars than these are not compared by eye; the table has them all. */
const MOST_BARS = 12;

/** Bars for the eye, and all of it as a table for reading and for a screen reader. */
export function Chart({ id, title, column, rows, amounts = false }: Props) {
  const { t, language } = useWords();
  const numbers = numberFormat(language);
  const most = Math.max(1, ...rows.map(({ alerts }) => alerts));
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="bars" aria-hidden="true">
        {rows.slice(0, MOST_BARS).map(({ key, label, alerts }) => (
          <div key={key} className="bar-row">
            <span className="bar-label">{label}</span>
            <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect width={(alerts / most) * 100} height={10} />
            </svg>
            <span className="number">{numbers.format(alerts)}</span>
          </div>
        ))}
      </div>
      <details>
        <summary>{t('analyst.asTable')}</summary>
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{column}</th>
                <th scope="col" className="number">
                  {t('analyst.colAlerts')}
                </th>
                {amounts && <th scope="col">{t('analyst.colAmount')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, alerts, amount }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  <td className="number">{numbers.format(alerts)}</td>
                  {amounts && <td>{amount}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
