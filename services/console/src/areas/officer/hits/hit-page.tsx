import type { NodeSchemas } from '@qalqan/api-client';
import { useEffect } from 'react';
import { Link, useParams } from 'wouter';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { partyName } from '../../../words/names.js';
import { useHit } from '../queries.js';
import { markSeen } from '../seen.js';

/** A hit as this party may see it: both sides of every reason, or whom to call. */
export default function HitPage() {
  const { t } = useWords();
  const { id } = useParams<{ id: string }>();
  const { data: hit, error, refetch } = useHit(id);
  const revision = hit?.revision;
  useEffect(() => {
    if (revision !== undefined) markSeen(id, revision);
  }, [id, revision]);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (hit === undefined) return <Loading />;
  return (
    <article className="alert">
      <header className="alert-head">
        <h1>{t('officer.hitTitle')}</h1>
        <p className="alert-facts">
          <span className="tag info">{codeLabel(t, 'hit-tier', hit.tier)}</span>
          <span className="tag">{codeLabel(t, 'verdict', hit.state)}</span>
          <span className="hint">{hit.ruleset}</span>
        </p>
        <p className="alert-facts">
          {hit.alerts.map((reference) => (
            <Link key={reference} href={`/alerts/${reference}`} className="mono">
              {reference}
            </Link>
          ))}
        </p>
      </header>
      {hit.counterpart !== null && (
        <Notice tone="info">
          <strong>
            {partyName(t, hit.counterpart.party)}: {hit.counterpart.desk}
          </strong>
          <span>{t('officer.hitCall')}</span>
        </Notice>
      )}
      <Reasons hit={hit} />
    </article>
  );
}

function Reasons({ hit }: { hit: NodeSchemas['schemas']['Hit'] }) {
  const { t } = useWords();
  return (
    <section className="card table-scroll" role="region" aria-label={t('officer.hitWhy')} tabIndex={0}>
      <h2>{t('officer.hitWhy')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('officer.hitFeature')}</th>
            <th scope="col">{hit.alerts[0] ?? ''}</th>
            <th scope="col">{hit.alerts[1] ?? ''}</th>
            <th scope="col">{t('officer.hitWeight')}</th>
          </tr>
        </thead>
        <tbody>
          {hit.reasons.map((reason, at) => (
            <tr key={at}>
              <th scope="row">{codeLabel(t, 'hit-feature', reason.feature)}</th>
              <td>{reason.left ?? <span className="hint">{t('officer.hidden')}</span>}</td>
              <td>{reason.right ?? <span className="hint">{t('officer.hidden')}</span>}</td>
              <td>{reason.contribution ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
