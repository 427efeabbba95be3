import { useWords } from '../../../app/context.js';
import { leafText } from '../content/content-view.js';
import { differences } from '../content/differences.js';
import { placeLabel } from '../content/labels.js';

/** Two contents side by side, only the places that differ. */
export function Changes({ before, after }: { before: unknown; after: unknown }) {
  const { t, language } = useWords();
  const changed = differences(before, after);
  if (changed.length === 0) return <p className="hint">{t('officer.changesNone')}</p>;
  return (
    <div className="table-scroll" role="region" aria-label={t('officer.changes')} tabIndex={0}>
      <table className="changes">
        <caption>{t('officer.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('form.f_place')}</th>
            <th scope="col">{t('officer.before')}</th>
            <th scope="col">{t('officer.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((one) => (
            <tr key={one.pointer}>
              <th scope="row">{placeLabel(t, one.pointer)}</th>
              <td>{one.before === undefined ? '—' : <del>{leafText(t, language, one.pointer, one.before)}</del>}</td>
              <td>{one.after === undefined ? '—' : <ins>{leafText(t, language, one.pointer, one.after)}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
