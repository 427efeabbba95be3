import { ProblemAnswer, unwrap } from '@qalqan/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../../app/context.js';
import { flowOf } from './exposition.js';

const LOOK_AGAIN_MS = 5_000;
const PAGE = 50;

/** Readiness as the services give it; its schema says `object`. */
export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly draining: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly state: 'starting' | 'green' | 'red';
    readonly since: string;
    readonly details?: Readonly<Record<string, string | number | boolean>>;
  }[];
}

/** The checks of this service; a service that is not ready says so by 503, and that is an answer. */
export function useReadiness() {
  return useQuery({
    queryKey: ['readiness'],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async ({ signal }): Promise<Readiness> => {
      const response = await fetch('/health/ready', { signal });
      if (response.status !== 200 && response.status !== 503) {
        throw new ProblemAnswer(response.status, 'unreadable', undefined);
      }
      return (await response.json()) as Readiness;
    },
  });
}

/** How the flow of records stands, from the metrics of this service. */
export function useFlow() {
  return useQuery({
    queryKey: ['flow'],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async ({ signal }) => {
      const response = await fetch('/metrics', { signal });
      if (!response.ok) throw new ProblemAnswer(response.status, 'unreadable', undefined);
      return flowOf(await response.text());
    },
  });
}

export type QuarantineState = 'open' | 'redriven' | 'closed';

/** Refused records, newest first; the same call at every service. */
export function useQuarantine(state: QuarantineState) {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['quarantine', state],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      unwrap(
        await api.node.GET('/api/v1/quarantine', {
          params: { query: { limit: PAGE, state, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** One refused record with its bytes; reading it is logged, so it is read once. */
export function useQuarantined(id: string) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['quarantined', id],
    staleTime: Infinity,
    refetchInterval: false,
    queryFn: async ({ signal }) =>
      unwrap(
        await api.node.GET('/api/v1/quarantine/{id}', {
          params: { path: { id }, header: { 'x-purpose': 'quarantine' } },
          signal,
        }),
      ),
  });
}

/** Has the stored bytes opened, judged and applied once more, or closes the record with a reason. */
export function useDecision(id: string) {
  const { api } = useDesk();
  const queries = useQueryClient();
  // A refusal is written into the trail of the record too.
  const onSettled = async () => {
    await queries.invalidateQueries({ queryKey: ['quarantine'] });
    await queries.invalidateQueries({ queryKey: ['quarantined', id] });
  };
  const redrive = useMutation({
    mutationFn: async () =>
      unwrap(await api.node.POST('/api/v1/quarantine/{id}/redrive', { params: { path: { id } } })),
    onSettled,
  });
  const close = useMutation({
    mutationFn: async (reason: string) =>
      unwrap(await api.node.POST('/api/v1/quarantine/{id}/close', { params: { path: { id } }, body: { reason } })),
    onSettled,
  });
  return { redrive, close };
}

/** The agreement that this service holds. */
export function useAgreement() {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['agreement'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => unwrap(await api.node.GET('/api/v1/agreement', { signal })),
  });
}
