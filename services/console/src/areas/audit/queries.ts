import { unwrap } from '@qalqan/api-client';
import type { EntryParts, EntryVerdict, HeadVerdict } from '@qalqan/replay';
import { decodeBase64, utf8 } from '@qalqan/signing';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDesk } from '../../app/context.js';
import type { Api } from '../../platform/api.js';
import { usePin } from './pin.js';
import { inWorker } from './verify/in-worker.js';

const PAGE = 50;

export interface EntryFilter {
  readonly party?: string;
  readonly subject?: string;
  readonly type?: string;
  readonly since?: string;
  readonly until?: string;
}

/** The agreement that the service holds, and the digest to verify it by: the reader's own, or the service's word. */
export function useAnchors() {
  const { api } = useDesk();
  const own = usePin();
  const query = useQuery({
    queryKey: ['agreement'],
    queryFn: async ({ signal }) => unwrap(await api.audit.GET('/api/v1/agreement', { signal })),
    staleTime: Infinity,
  });
  const { data } = query;
  const anchors = data && { note: data.note, digest: own ?? data.digest, own: own !== undefined };
  return { ...query, anchors };
}

/** The newest checkpoint and what this browser makes of it. */
export function useHead() {
  const { api } = useDesk();
  const { anchors } = useAnchors();
  return useQuery({
    queryKey: ['checkpoint', anchors?.digest],
    enabled: anchors !== undefined,
    queryFn: async ({ signal }): Promise<HeadVerdict> => {
      const note = unwrap(await api.audit.GET('/checkpoint', { parseAs: 'text', signal }));
      const parts = { agreement: utf8(anchors?.note ?? ''), checkpoint: utf8(note) };
      const { report } = await inWorker<'head'>({ kind: 'head', parts, digest: anchors?.digest ?? '' }, { signal });
      return report;
    },
  });
}

/** Entries without content, oldest first. */
export function useEntries(filter: EntryFilter) {
  const { api } = useDesk();
  return useInfiniteQuery({
    queryKey: ['entries', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      unwrap(
        await api.audit.GET('/api/v1/entries', {
          params: { query: { limit: PAGE, ...filter, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** One entry with its content. */
export function useEntry(index: number) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['entry', index],
    queryFn: async ({ signal }) =>
      unwrap(
        await api.audit.GET('/api/v1/entries/{index}', {
          params: { path: { index: String(index) }, header: { 'x-purpose': 'verification' } },
          signal,
        }),
      ),
    // It is in the log: it will be the same tomorrow, and each reading of content is logged.
    staleTime: Infinity,
    refetchInterval: false,
  });
}

/** What this browser makes of an entry. */
export function useVerdict(entry: ReturnType<typeof useEntry>['data']) {
  const { api } = useDesk();
  const { anchors } = useAnchors();
  return useQuery({
    queryKey: ['verdict', entry?.index, anchors?.digest],
    enabled: entry !== undefined && anchors !== undefined,
    refetchInterval: false,
    queryFn: async ({ signal }): Promise<EntryVerdict> => {
      if (entry === undefined || anchors === undefined) throw new Error('nothing to verify yet');
      const parts = await partsOf(api, entry, anchors.note);
      return (await inWorker<'entry'>({ kind: 'entry', parts, digest: anchors.digest }, { signal })).report;
    },
  });
}

type Entry = NonNullable<ReturnType<typeof useEntry>['data']>;

async function partsOf(api: Api, entry: Entry, agreement: string): Promise<EntryParts> {
  const { index, leaf, record } = entry;
  const [proof, predecessor] = await Promise.all([
    api.audit.GET('/api/v1/proofs/inclusion', { params: { query: { index } } }).then(unwrap),
    predecessorOf(api, entry),
  ]);
  return {
    agreement: utf8(agreement),
    checkpoint: utf8(proof.checkpoint ?? ''),
    entry: {
      index,
      leaf: decodeBase64(leaf),
      proof: proof.proof.map((hash) => decodeBase64(hash)),
      ...(record === undefined ? {} : { beside: { value: decodeBase64(record.value), jws: record.jws } }),
    },
    ...(predecessor === undefined ? {} : { predecessor }),
  };
}

async function predecessorOf(api: Api, { kind, stream, sequence }: Entry): Promise<EntryParts['predecessor']> {
  if (kind !== 'event' || sequence < 2) return undefined;
  const { items } = unwrap(
    await api.audit.GET('/api/v1/streams/{stream}/records', {
      params: { path: { stream }, query: { from: sequence - 1, limit: 1 }, header: { 'x-purpose': 'verification' } },
    }),
  );
  const [before] = items;
  if (before?.sequence !== sequence - 1) return undefined;
  return { topic: before.topic, value: decodeBase64(before.value), jws: before.jws };
}
