import { useMemo } from 'react';
import { useAllPages } from '../../platform/all-pages.js';
import { queueItem } from './queue/order.js';
import { useHubAlerts, useHubHits } from './queries.js';

/** All hits and alerts of the hub, kept up to date; every page of the analyst is a view of these. */
export function usePicture() {
  const alerts = useAllPages(useHubAlerts());
  const hits = useAllPages(useHubHits());
  const byReference = useMemo(() => new Map(alerts.items.map((alert) => [alert.reference, alert])), [alerts.items]);
  const items = useMemo(() => hits.items.map((hit) => queueItem(hit, byReference)), [hits.items, byReference]);
  return {
    alerts: alerts.items,
    byReference,
    hits: hits.items,
    items,
    loading: alerts.isLoading || hits.isLoading,
    error: hits.error ?? alerts.error,
    reload: () => {
      void hits.refetch();
      void alerts.refetch();
    },
  };
}
