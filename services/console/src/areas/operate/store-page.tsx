import { unwrap } from '@qalqan/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk, useWords } from '../../app/context.js';
import { Button } from '../../parts/button.js';
import { Facts } from '../../parts/facts.js';
import { Notice } from '../../parts/notice.js';
import { Problem, errorKey } from '../../parts/problem.js';
import { formatMoment } from '../../words/dates.js';
import { numberFormat } from '../../words/translator.js';
import { storeVerdict, type StoreAnswer } from './store-verdict.js';
import type { Api } from '../../platform/api.js';
import type { Service } from '../../platform/console-config.js';

const ASK_AGAIN_MS = 1_000;

/** Has the service check its own database from end to end; it answers at once, and is asked again until it is done. */
export default function StorePage() {
  const { t, language } = useWords();
  const { api, config } = useDesk();
  const [run, setRun] = useState(0);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['store-verification', run],
    enabled: run > 0,
    gcTime: 0,
    queryFn: async ({ signal }) => storeVerdict(await ask(api, config.service, signal)),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? ASK_AGAIN_MS : false),
  });
  const busy = data?.status === 'running' || (run > 0 && data === undefined && isFetching);
  const number = numberFormat(language);
  return (
    <div className="stack">
      <h1>{t('operate.storeTitle')}</h1>
      <p>{t('operate.storeIntro')}</p>
      <div className="actions">
        <Button kind="primary" isDisabled={busy} onPress={() => setRun(run + 1)}>
          {t('operate.storeStart')}
        </Button>
      </div>
      {error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      <div aria-live="polite">
        {busy && (
          <section className="card stack">
            <p>{t('operate.storeRunning')}</p>
            <progress aria-label={t('operate.storeRunning')} />
          </section>
        )}
        {data !== undefined && data.status !== 'running' && (
          <section className="card stack">
            <Notice tone={data.status === 'sound' ? 'good' : 'danger'}>
              <strong>{t(`operate.store_${data.status}`)}</strong>
            </Notice>
            <Facts
              of={[
                [t('operate.storeStarted'), formatMoment(language, new Date(data.startedAt))],
                [t('operate.storeRows'), number.format(data.checked)],
                ...(data.finding === undefined
                  ? []
                  : [
                      [t('operate.why'), t(errorKey(data.finding.code))] as const,
                      [t('operate.code'), <span className="mono">{data.finding.code}</span>] as const,
                      [t('operate.place'), <span className="mono">{data.finding.place}</span>] as const,
                    ]),
              ]}
            />
          </section>
        )}
      </div>
    </div>
  );
}

async function ask(api: Api, service: Service, signal: AbortSignal): Promise<StoreAnswer> {
  switch (service) {
    case 'national-node':
      return unwrap(await api.node.POST('/api/v1/store/verify', { signal }));
    case 'regional-hub':
      return unwrap(await api.hub.GET('/api/v1/state/verify', { signal }));
    case 'audit-log':
      return unwrap(await api.audit.GET('/api/v1/ledger/verify', { signal }));
  }
}
