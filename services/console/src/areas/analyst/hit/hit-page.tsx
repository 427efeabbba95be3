import { Link, useParams } from 'wouter';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { useHubAlert, useHubHit, type HubHit } from '../queries.js';
import { StateTag, TierTag } from '../queue/queue-list.js';
import { ClusterPanel } from './cluster-panel.js';
import { History } from './history.js';
import { Reasons } from './reasons.js';
import { Side } from './side.js';
import { VerdictPanel } from './verdict-panel.js';

/** Two alerts side by side, why the hub thinks that they belong together, and the decision. */
export default function HitPage() {
  const { t } = useWords();
  const { id } = useParams<{ id: string }>();
  const hit = useHubHit(id);
  return (
    <div className="analyst-page hit">
      <p>
        <Link href="/hits">{t('analyst.backToQueue')}</Link>
      </p>
      {hit.error !== null && <Problem error={hit.error} onRetry={() => void hit.refetch()} />}
      {hit.isLoading && <Loading />}
      {hit.data && <HitBody hit={hit.data} />}
    </div>
  );
}

function HitBody({ hit }: { hit: HubHit }) {
  const { t } = useWords();
  const [leftReference, rightReference] = hit.alerts;
  const left = useHubAlert(leftReference);
  const right = useHubAlert(rightReference);
  const exercise = left.data?.exercise === true || right.data?.exercise === true;
  const error = left.error ?? right.error;
  return (
    <>
      <div className="page-head">
        <h1>{t('analyst.hitTitle')}</h1>
        <span className="actions">
          <TierTag tier={hit.tier} />
          <StateTag state={hit.state} />
          {exercise && <span className="tag">{t('analyst.exercise')}</span>}
          <Link className="button-link" href={`/links/${hit.id}`}>
            {t('analyst.showInGraph')}
          </Link>
          <Button onPress={() => window.print()}>{t('core.print')}</Button>
        </span>
      </div>
      {exercise && <Notice tone="info">{t('analyst.exerciseHint')}</Notice>}
      <VerdictPanel key={hit.version} hit={hit} />
      <Reasons hit={hit} />
      {error !== null && <Problem error={error} />}
      <div className="sides">
        <Side reference={leftReference ?? ''} alert={left.data} hit={hit} side="left" />
        <Side reference={rightReference ?? ''} alert={right.data} hit={hit} side="right" />
      </div>
      <ClusterPanel hit={hit} />
      <History hit={hit} />
    </>
  );
}
