import { unwrap } from '@qalqan/api-client';
import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { useDesk, useWords } from '../../../app/context.js';
import { Loading } from '../../../parts/loading.js';
import { Problem } from '../../../parts/problem.js';
import { Tabs } from '../../../parts/tabs.js';
import { useAllPages } from '../../../platform/all-pages.js';
import { useHubGroups, type HubGroup } from '../queries.js';
import { usePicture } from '../use-picture.js';
import { GraphCanvas } from './graph-canvas.js';
import { graphOf, together, type Graph, type GroupWithAlerts } from './graph-data.js';
import { GraphList } from './graph-list.js';
import { Selection } from './selection.js';

type Showing = 'graph' | 'list';

/** Everything that hangs together, or what hangs together with one hit. */
export default function GraphPage() {
  const { t } = useWords();
  const { at } = useParams<{ at?: string }>();
  const { hits, byReference, loading, error, reload } = usePicture();
  const groups = useGroups();
  const [withDismissed, setWithDismissed] = useState(false);
  const [showing, setShowing] = useState<Showing>('graph');
  const whole = useMemo(
    () => graphOf({ hits, alerts: byReference, groups, withDismissed }),
    [hits, byReference, groups, withDismissed],
  );
  const asked = hits.find(({ id }) => id === at)?.alerts[0];
  const [own, setOwn] = useState<string | undefined>();
  const [narrowed, setNarrowed] = useState(at !== undefined);
  const chosen = own ?? (asked === undefined ? undefined : `alert ${asked}`);
  const [root, setRoot] = useState<string>();
  const centre = root ?? chosen;
  const graph = useMemo(
    () => (narrowed && centre !== undefined ? together(whole, centre) : whole),
    [whole, narrowed, centre],
  );
  const narrow = (next: boolean) => {
    setRoot(chosen);
    setNarrowed(next);
  };
  return (
    <div className="analyst-page">
      <div className="page-head">
        <h1>{t('analyst.linksTitle')}</h1>
        <p role="status">{t('analyst.linksCount', { nodes: graph.nodes.length, links: graph.edges.length })}</p>
      </div>
      <div className="filters">
        <Tabs
          label={t('analyst.view')}
          value={showing}
          onChange={setShowing}
          options={[
            { value: 'graph', label: t('analyst.view_graph') },
            { value: 'list', label: t('analyst.view_list') },
          ]}
        />
        <label className="choice">
          <input type="checkbox" checked={withDismissed} onChange={() => setWithDismissed(!withDismissed)} />
          {t('analyst.withDismissed')}
        </label>
      </div>
      {error !== null && <Problem error={error} onRetry={reload} />}
      {loading && <Loading />}
      {!loading && graph.nodes.length === 0 && <p className="empty">{t('analyst.linksEmpty')}</p>}
      {graph.nodes.length > 0 && (
        <div className="graph-work">
          <Body graph={graph} showing={showing} chosen={chosen} onChoose={setOwn} />
          <Selection graph={graph} chosen={chosen} onChoose={setOwn} narrowed={narrowed} onNarrow={narrow} />
        </div>
      )}
    </div>
  );
}

interface BodyProps {
  readonly graph: Graph;
  readonly showing: Showing;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

function Body({ graph, showing, chosen, onChoose }: BodyProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const nodes = useMemo(
    () => graph.nodes.filter(({ label, detail }) => `${label} ${detail}`.toLocaleLowerCase().includes(wanted)),
    [graph, wanted],
  );
  if (showing === 'graph') {
    return (
      <div className="graph-side">
        <GraphCanvas graph={graph} chosen={chosen} onChoose={onChoose} />
        <ul className="legend" aria-hidden="true">
          {(['alert', 'person', 'value', 'group'] as const).map((kind) => (
            <li key={kind}>
              <span className={`dot ${kind}`} /> {t(`analyst.node_${kind}`)}
            </li>
          ))}
        </ul>
        <p className="hint">{t('analyst.linksHint')}</p>
      </div>
    );
  }
  return (
    <div className="graph-side">
      <label className="choice-field">
        <span className="hint">{t('analyst.find')}</span>
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      <GraphList nodes={nodes} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

/** Holders are asked for group by group: more than these are seldom looked at together. */
const MOST_GROUPS = 20;
const MOST_HOLDERS = 100;

function useGroups(): readonly GroupWithAlerts[] {
  const { api } = useDesk();
  const { items } = useAllPages(useHubGroups());
  return useQueries({
    queries: items.slice(0, MOST_GROUPS).map((group) => ({
      queryKey: ['groups', 'holders', group.id, group.revision],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const query = { group: group.id, limit: MOST_HOLDERS };
        const params = { query, header: { 'x-purpose': 'analysis' } };
        const page = unwrap(await api.hub.GET('/api/v1/alerts', { params, signal }));
        return { group, alerts: page.items.map(({ reference }) => reference) };
      },
    })),
    combine: withAnswers,
  });
}

function withAnswers(answers: readonly { readonly data: { group: HubGroup; alerts: string[] } | undefined }[]) {
  return answers.map(({ data }) => data).filter((data) => data !== undefined);
}
