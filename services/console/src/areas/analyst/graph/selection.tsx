import { Link } from 'wouter';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Original } from '../hit/original.js';
import { neighboursOf, type Graph } from './graph-data.js';
import { NodeFacts } from './graph-list.js';

interface Props {
  readonly graph: Graph;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly narrowed: boolean;
  readonly onNarrow: (narrowed: boolean) => void;
}

/** What is chosen, by what it is linked and the hits that say so. */
export function Selection({ graph, chosen, onChoose, narrowed, onNarrow }: Props) {
  const { t } = useWords();
  const node = graph.nodes.find(({ id }) => id === chosen);
  const byId = new Map(graph.nodes.map((one) => [one.id, one]));
  const neighbours = node === undefined ? [] : (neighboursOf(graph).get(node.id) ?? []);
  return (
    <section className="card selection" aria-labelledby="selection" aria-live="polite">
      <h2 id="selection">{t('analyst.selection')}</h2>
      {node === undefined ? (
        <p className="hint">{t('analyst.selectionEmpty')}</p>
      ) : (
        <>
          <p>
            <strong>
              <Original text={node.label} />
            </strong>
            <NodeFacts node={node} />
          </p>
          <h3>{t('analyst.linkedBy')}</h3>
          <ul className="entries">
            {neighbours.map(({ other, hits }) => {
              const end = byId.get(other);
              if (end === undefined) return null;
              return (
                <li key={other}>
                  <button type="button" className="as-link" onClick={() => onChoose(other)}>
                    <Original text={end.label} />
                  </button>
                  <NodeFacts node={end} />
                  {hits.map((hit, at) => (
                    <Link key={hit} className="hit-link" href={`/hits/${hit}`}>
                      {t('analyst.openHit')}
                      {hits.length > 1 && ` ${at + 1}`}
                    </Link>
                  ))}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {(node !== undefined || narrowed) && (
        <Button onPress={() => onNarrow(!narrowed)}>
          {t(narrowed ? 'analyst.everything' : 'analyst.onlyTogether')}
        </Button>
      )}
    </section>
  );
}
