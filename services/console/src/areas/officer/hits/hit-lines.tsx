import { Link } from 'wouter';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Problem } from '../../../parts/problem.js';
import { useHits } from '../queries.js';

/** Hits that touch one alert. */
export function HitLines({ reference }: { reference: string }) {
  const { t } = useWords();
  const { data, error } = useHits(reference);
  const hits = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="card">
      <h2>{t('officer.hitsOf')}</h2>
      {error && <Problem error={error} />}
      {data !== undefined && hits.length === 0 && <p className="hint">{t('officer.noHits')}</p>}
      <ul className="hit-lines">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link href={`/hits/${hit.id}`}>
              {hit.alerts.filter((one) => one !== reference).join(', ') || hit.counterpart?.party.toUpperCase()}
            </Link>{' '}
            <span className="tag info">{codeLabel(t, 'hit-tier', hit.tier)}</span>{' '}
            <span className="hint">
              {hit.reasons.map(({ feature }) => codeLabel(t, 'hit-feature', feature)).join(', ')} ·{' '}
              {codeLabel(t, 'verdict', hit.state)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
