import { unwrap } from '@qalqan/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'wouter';
import { useDesk, useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { Problem, errorKey } from '../../../parts/problem.js';
import { formatMoment } from '../../../words/dates.js';
import { numberFormat } from '../../../words/translator.js';
import { saveBlob, saveJson } from '../save.js';
import { ReportView } from './report-view.js';

const ASK_AGAIN_MS = 700;

/** The log replays itself from its first entry: start it, watch it, read and print what it found. */
export default function ReplayPage() {
  const { t } = useWords();
  const { id } = useParams<{ id?: string }>();
  const { api, session } = useDesk();
  const [, go] = useLocation();
  const start = useMutation({
    mutationFn: async () => unwrap(await api.audit.POST('/api/v1/replays')),
    onSuccess: (job) => go(`/replays/${job.id}`),
  });
  const save = useMutation({
    mutationFn: async () =>
      unwrap<unknown>(
        await api.audit.GET('/api/v1/export', { params: { header: { 'x-purpose': 'evidence' } }, parseAs: 'blob' }),
      ),
    onSuccess: (log) => log instanceof Blob && saveBlob('log.ndjson', log),
  });
  return (
    <div className="stack">
      <h1>{t('audit.replayTitle')}</h1>
      <p className="no-print">{t('audit.replayIntro')}</p>
      <div className="actions">
        <Button kind="primary" isDisabled={start.isPending} onPress={() => start.mutate()}>
          {t('audit.startReplay')}
        </Button>
        {session.user.roles.includes('auditor') && (
          <Button isDisabled={save.isPending} onPress={() => save.mutate()}>
            {t('audit.saveLog')}
          </Button>
        )}
      </div>
      {start.error !== null && <Problem error={start.error} />}
      {save.error !== null && <Problem error={save.error} />}
      {id !== undefined && <Run id={id} />}
    </div>
  );
}

function Run({ id }: { id: string }) {
  const { t, language } = useWords();
  const { data: job, error, refetch } = useRun(id);
  if (error !== null) return <Problem error={error} onRetry={() => void refetch()} />;
  if (job === undefined) return <Loading />;
  const number = numberFormat(language);
  if (job.state === 'running') {
    const size = job.size ?? 0;
    return (
      <section className="card stack" aria-live="polite">
        <p>{t('audit.replayRunning')}</p>
        <progress aria-label={t('audit.replayRunning')} {...(size > 0 ? { value: job.entries, max: size } : {})} />
        {size > 0 && (
          <p className="hint">
            {t('audit.progress', { done: number.format(job.entries), total: number.format(size) })}
          </p>
        )}
      </section>
    );
  }
  if (job.report === null) {
    return (
      <Notice tone="danger">
        <strong>{t('audit.replayFailed')}</strong> {t(errorKey(job.code ?? 'internal'))}
      </Notice>
    );
  }
  return (
    <section className="card stack" aria-labelledby="report">
      <h2 id="report">
        {t('audit.reportTitle', { time: formatMoment(language, new Date(job.finishedAt ?? job.createdAt)) })}
      </h2>
      <ReportView report={job.report} />
      <div className="actions">
        <Button onPress={() => saveJson(`replay-${id}.json`, job.report)}>{t('audit.saveReport')}</Button>
        <Button onPress={() => window.print()}>{t('core.print')}</Button>
      </div>
    </section>
  );
}

/** Asked again while it runs; what is done does not change. */
function useRun(id: string) {
  const { api } = useDesk();
  return useQuery({
    queryKey: ['replays', id],
    queryFn: async ({ signal }) =>
      unwrap(await api.audit.GET('/api/v1/replays/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? ASK_AGAIN_MS : false),
  });
}
