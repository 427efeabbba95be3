import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { numberFormat } from '../../../words/translator.js';
import type { MapPlace } from './map-data.js';

interface Props {
  readonly places: readonly MapPlace[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Every place of the map with its alerts; choosing one shows it on the map and lists them. */
export function PlaceTable({ places, chosen, onChoose }: Props) {
  const { t, language } = useWords();
  if (places.length === 0) return <p className="empty">{t('analyst.nothingMapped')}</p>;
  return (
    <section className="card table-scroll" aria-labelledby="places">
      <h2 id="places">{t('analyst.mapPlaces')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('analyst.colPlace')}</th>
            <th scope="col" className="number">
              {t('analyst.colAlerts')}
            </th>
            <th scope="col">{t('analyst.colKinds')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ key, name, alerts }) => (
            <tr key={key} className={key === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" className="as-link" aria-expanded={key === chosen} onClick={() => onChoose(key)}>
                  {name}
                </button>
                {key === chosen && (
                  <ul className="entries place-alerts">
                    {alerts.map(({ reference, alert }) => (
                      <li key={reference}>
                        {alert.title} <span className="mono hint">{reference}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </th>
              <td className="number">{numberFormat(language).format(alerts.length)}</td>
              <td>
                {[...new Set(alerts.map(({ kind }) => kind))]
                  .map((kind) => codeLabel(t, 'alert-kind', kind))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
