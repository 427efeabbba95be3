import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useDesk, useWords } from '../../../app/context.js';
import { useAllPages } from '../../../platform/all-pages.js';
import { Loading } from '../../../parts/loading.js';
import { Problem } from '../../../parts/problem.js';
import { Tabs } from '../../../parts/tabs.js';
import { Button } from '../../../parts/button.js';
import { useHits, useOwnAlerts, useReceived } from '../queries.js';
import { useSeen } from '../seen.js';
import { InboxList } from './inbox-list.js';
import { VIEWS, holds, inView, workOf, type View, type WorkItem } from './work.js';

/** Whoever opens the console sees what waits for them, the most pressing first. */
export default function InboxPage() {
  const { t } = useWords();
  const { session } = useDesk();
  const [, go] = useLocation();
  const [view, setView] = useState<View>('needs');
  const [search, setSearch] = useState('');
  const { items, loading, error, reload } = useWork();
  const shown = useMemo(
    () => items.filter((item) => inView(item, view) && holds(item, search.trim())),
    [items, view, search],
  );
  const counts = useMemo(() => countsOf(items), [items]);
  return (
    <div className="inbox">
      <div className="page-head">
        <h1>{t('officer.inboxTitle')}</h1>
        {session.user.roles.includes('drafter') && (
          <Button kind="primary" onPress={() => go('/draft')}>
            {t('officer.newAlert')}
          </Button>
        )}
      </div>
      <div className="inbox-tools">
        <Tabs
          label={t('officer.viewLabel')}
          value={view}
          onChange={setView}
          options={VIEWS.map((one) => ({ value: one, label: `${t(`officer.view_${one}`)} · ${counts[one]}` }))}
        />
        <label className="inbox-search">
          <span className="visually-hidden">{t('officer.searchLabel')}</span>
          <input
            type="search"
            value={search}
            placeholder={t('officer.searchLabel')}
            onChange={({ target }) => setSearch(target.value)}
          />
        </label>
      </div>
      {error !== null && <Problem error={error} onRetry={reload} />}
      {loading && items.length === 0 ? <Loading /> : <InboxList items={shown} empty={t(emptyKey(view, search))} />}
    </div>
  );
}

function emptyKey(view: View, search: string) {
  if (search.trim() !== '') return 'officer.emptySearch';
  return view === 'needs' ? 'officer.emptyNeeds' : 'officer.emptyList';
}

function countsOf(items: readonly WorkItem[]): Readonly<Record<View, number>> {
  const counts = { needs: 0, received: 0, own: 0, hits: 0, all: 0 };
  for (const item of items) for (const view of VIEWS) if (inView(item, view)) counts[view] += 1;
  return counts;
}

function useWork() {
  const { config, session } = useDesk();
  const own = useAllPages(useOwnAlerts());
  const received = useAllPages(useReceived('published'));
  const recalled = useAllPages(useReceived('recalled'));
  const hits = useAllPages(useHits());
  const isSeen = useSeen();
  const items = useMemo(
    () =>
      workOf({
        party: config.party,
        roles: session.user.roles,
        own: own.items,
        received: [...received.items, ...recalled.items],
        hits: hits.items,
        isSeen,
      }),
    [config.party, session.user.roles, own.items, received.items, recalled.items, hits.items, isSeen],
  );
  const all = [own, received, recalled, hits];
  return {
    items,
    loading: all.some((one) => one.isLoading),
    error: all.find((one) => one.error !== null)?.error ?? null,
    reload: () => all.forEach((one) => void one.refetch()),
  };
}
