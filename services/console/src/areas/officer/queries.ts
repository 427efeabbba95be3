import { unwrap } from '@qalqan/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDesk } from '../../app/context.js';

/** The largest page a service gives. */
const PAGE = 500;

type AlertFilter = { readonly state?: 'draft' | 'submitted' | 'published' | 'recalled' };

/** Own alerts, newest change first. */
export function useOwnAlerts(filter: AlertFilter = {}) {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['alerts', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      unwrap(
        await api.node.GET('/api/v1/alerts', {
          params: { query: { limit: PAGE, ...filter, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Alerts of others that are addressed to us, newest change first. */
export function useReceived(state: 'published' | 'recalled') {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['inbox', state],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      unwrap(
        await api.node.GET('/api/v1/inbox', {
          params: {
            query: { limit: PAGE, state, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
            header: { 'X-Purpose': 'inbox' },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Hits that touch our alerts or alerts addressed to us. */
export function useHits(alert?: string) {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['hits', alert ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      unwrap(
        await api.node.GET('/api/v1/hits', {
          params: {
            query: {
              limit: PAGE,
              ...(alert === undefined ? {} : { alert }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
            header: { 'X-Purpose': 'inbox' },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** One alert, own or received. */
export function useAlert(reference: string) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['alert', reference],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.node.GET('/api/v1/alerts/{reference}', {
          params: { path: { reference }, header: { 'X-Purpose': 'reading' } },
          signal,
        }),
      ),
  });
}

/** One hit in the view that the hub gave us. */
export function useHit(id: string) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['hit', id],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.node.GET('/api/v1/hits/{id}', {
          params: { path: { id }, header: { 'X-Purpose': 'reading' } },
          signal,
        }),
      ),
  });
}
