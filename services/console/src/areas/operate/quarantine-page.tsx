import { useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../app/context.js';
import { Button } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Problem, errorKey } from '../../parts/problem.js';
import { Tabs } from '../../parts/tabs.js';
import { TimeAgo } from '../../parts/time-ago.js';
import { useQuarantine, type QuarantineState } from './queries.js';

const STATES: readonly QuarantineState[] = ['open', 'redriven', 'closed'];

/** Records that this service refused; each waits until somebody has decided about it. */
export default function QuarantinePage() {
  const { t } = useWords();
  const [state, setState] = useState<QuarantineState>('open');
  const { data, error, isLoading, refetch, hasNextPage, fetchNextPage } = useQuarantine(state);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack">
      <h1>{t('operate.quarantineTitle')}</h1>
      <p>{t('operate.quarantineIntro')}</p>
      <Tabs
        label={t('operate.state')}
        value={state}
        onChange={setState}
        options={STATES.map((one) => ({ value: one, label: t(`operate.quarantine_${one}`) }))}
      />
      {error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      {isLoading ? (
        <Loading />
      ) : items.length === 0 ? (
        <p className="empty">{t('operate.quarantineEmpty')}</p>
      ) : (
        <table className="log-table" aria-label={t('operate.quarantineTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('operate.number')}</th>
              <th scope="col">{t('operate.why')}</th>
              <th scope="col">{t('operate.topic')}</th>
              <th scope="col">{t('operate.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, code, topic, offset, seenAt }) => (
              <tr key={id}>
                <td>
                  <Link href={`/quarantine/${id}`} aria-label={t('operate.recordNumber', { id })}>
                    {id}
                  </Link>
                </td>
                <td>
                  {t(errorKey(code))} <span className="mono hint">{code}</span>
                </td>
                <td className="mono">{`${topic} ${offset}`}</td>
                <td>
                  <TimeAgo at={seenAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <div className="actions">
          <Button onPress={() => void fetchNextPage()}>{t('core.more')}</Button>
        </div>
      )}
    </div>
  );
}
