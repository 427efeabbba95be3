import { useEffect, useMemo } from 'react';

/** What is needed of an infinite query whose pages are `{items, next}`. */
export interface Paged<Item> {
  readonly data: { readonly pages: readonly { readonly items: readonly Item[] }[] } | undefined;
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly fetchNextPage: () => unknown;
  readonly refetch: () => unknown;
}

/** A list beyond this is not read to its end; older things are found by their reference. */
const MOST_PAGES = 20;

/** Page after page in the background, up to 10,000 items: what is urgent may be old. */
export function useAllPages<Item>(query: Paged<Item>) {
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetching && pages < MOST_PAGES) fetchNextPage();
  }, [hasNextPage, isFetching, pages, fetchNextPage]);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return { items, isLoading: query.isLoading, error: query.error, refetch: query.refetch };
}
