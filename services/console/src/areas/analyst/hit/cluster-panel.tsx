import { Link } from 'wouter';
import { useWords } from '../../../app/context.js';
import { partyName } from '../../../words/names.js';
import { useCluster, type HubHit } from '../queries.js';
import { Original } from './original.js';

/** The other alerts in which the person of this hit stands too; nothing where the hit names no person. */
export function ClusterPanel({ hit }: { hit: HubHit }) {
  const { t } = useWords();
  const people = hit.reasons.find((reason) => reason.people !== undefined)?.people;
  const cluster = useCluster(people === undefined ? undefined : `${hit.alerts[0] ?? ''}#${people.left}`);
  if (cluster.data === undefined || cluster.data.people.length < 2) return null;
  const other = new Map(
    cluster.data.links.flatMap(({ hit: id, left, right }) => [
      [left, id],
      [right, id],
    ]),
  );
  return (
    <section className="card" aria-labelledby="cluster">
      <h2 id="cluster">{t('analyst.cluster')}</h2>
      <p className="hint">{t('analyst.clusterHint')}</p>
      <ul className="entries">
        {cluster.data.people.map(({ id, alert, party, names }) => (
          <li key={id}>
            {names.map((name, at) => (
              <span key={name}>
                {at > 0 && ', '}
                <Original text={name} />
              </span>
            ))}{' '}
            <span className="hint">
              {partyName(t, party)} <Linked id={other.get(id)} here={hit.id} label={alert} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Linked({ id, here, label }: { id: string | undefined; here: string; label: string }) {
  if (id === undefined || id === here) return <span className="mono">{label}</span>;
  return (
    <Link className="mono" href={`/hits/${id}`}>
      {label}
    </Link>
  );
}
