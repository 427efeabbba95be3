import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useWords } from '../../../app/context.js';
import { codeLabel } from '../../../parts/code-label.js';
import { partyName } from '../../../words/names.js';
import { Original } from '../hit/original.js';
import type { Graph, GraphNode } from './graph-data.js';

interface Props {
  readonly nodes: Graph['nodes'];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** The points of the graph as lines: for the keyboard, for a screen reader, and for who rather reads. */
export function GraphList({ nodes, chosen, onChoose }: Props) {
  const { t } = useWords();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 60 }}>
      <GridList
        aria-label={t('analyst.linksTitle')}
        className="queue-list graph-list"
        items={nodes}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => onChoose(keys === 'all' ? undefined : [...keys].map(String)[0])}
      >
        {(node) => (
          <GridListItem id={node.id} textValue={node.label} className="graph-item">
            <span className={`dot ${node.kind}`} aria-hidden="true" />
            <span>
              <Original text={node.label} />
              <NodeFacts node={node} />
            </span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

export function NodeFacts({ node: { kind, detail, party } }: { node: GraphNode }) {
  const { t } = useWords();
  return (
    <span className="node-facts hint">
      {t(`analyst.node_${kind}`)} ·{' '}
      {party === null ? (
        codeLabel(t, 'hit-feature', detail)
      ) : (
        <>
          {partyName(t, party)} <span className="mono">{detail}</span>
        </>
      )}
    </span>
  );
}
