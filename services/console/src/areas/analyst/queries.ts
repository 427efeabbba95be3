import { unwrap, type HubSchemas } from '@qalqan/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../../app/context.js';

export type HubAlert = HubSchemas['schemas']['HubAlert'];
export type HubHit = HubSchemas['schemas']['HubHit'];
export type HubGroup = HubSchemas['schemas']['HubGroup'];
export type Verdict = HubSchemas['schemas']['VerdictCommand']['verdict'];
export type VerdictReason = NonNullable<HubSchemas['schemas']['VerdictCommand']['reason']>;

/** The largest page the hub gives. */
const PAGE = 500;
const ANALYSIS = { 'x-purpose': 'analysis' };

/** Every alert that holds, of all parties, newest first. */
export function useHubAlerts() {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['alerts', 'hub'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      return unwrap(await api.hub.GET('/api/v1/alerts', { params: { query, header: ANALYSIS }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Every hit that holds, in any state. */
export function useHubHits() {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['hits', 'hub'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      return unwrap(await api.hub.GET('/api/v1/hits', { params: { query, header: ANALYSIS }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Values that too many alerts hold to link any two of them. */
export function useHubGroups() {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['groups', 'hub'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      return unwrap(await api.hub.GET('/api/v1/groups', { params: { query, header: ANALYSIS }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** One hit with its history and the version that a verdict has to name. */
export function useHubHit(id: string) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['hit', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.hub.GET('/api/v1/hits/{id}', { params: { path: { id }, header: ANALYSIS }, signal })),
  });
}

/** An alert as last published; not asked for until its reference is known. */
export function useHubAlert(reference: string | undefined) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['alert', reference],
    enabled: reference !== undefined,
    queryFn: async ({ signal }) =>
      unwrap(
        await api.hub.GET('/api/v1/alerts/{reference}', {
          params: { path: { reference: reference ?? '' }, header: ANALYSIS },
          signal,
        }),
      ),
  });
}

/** Who is one person with a person of an alert (`<reference>#<place>`); not asked for without an id. */
export function useCluster(id: string | undefined) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['hit', 'cluster', id],
    enabled: id !== undefined,
    queryFn: async ({ signal }) =>
      unwrap(
        await api.hub.GET('/api/v1/clusters/{id}', { params: { path: { id: id ?? '' }, header: ANALYSIS }, signal }),
      ),
  });
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly note: string;
  /** The version that was on the screen: a verdict on anything else is refused. */
  readonly version: string;
  /** One per decision, so that a repeated request counts once. */
  readonly key: string;
}

/** Says a verdict at the hub; afterwards every list that shows the hit is asked for again. */
export function useJudge(id: string) {
  const { api } = useDesk();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ verdict, reason, note, version, key }: Judgement) =>
      unwrap(
        await api.hub.POST('/api/v1/hits/{id}/verdict', {
          params: { path: { id }, header: { 'if-match': `"${version}"`, 'idempotency-key': key } },
          body: { verdict, reason, ...(note.trim() === '' ? {} : { note: note.trim() }) },
        }),
      ),
    onSuccess: async () => {
      await Promise.all(['hit', 'hits'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
    },
  });
}
