import { Link } from 'wouter';
import { useWords } from '../../app/context.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { Problem } from '../../parts/problem.js';
import { TimeAgo } from '../../parts/time-ago.js';
import { numberFormat } from '../../words/translator.js';
import { useFlow, useReadiness, type Readiness } from './queries.js';
import type { Flow } from './exposition.js';

const TONES = { green: 'good', starting: 'warning', red: 'danger' } as const;
const STREAM_TONES = { live: 'good', paused: 'warning', forked: 'danger' } as const;

/** Whether this service does its work, and where records wait. */
export default function HealthPage() {
  const { t } = useWords();
  const health = useReadiness();
  const flow = useFlow();
  return (
    <div className="stack">
      <h1>{t('operate.healthTitle')}</h1>
      {health.error !== null && <Problem error={health.error} onRetry={() => void health.refetch()} />}
      {health.isLoading && <Loading />}
      {health.data && <Checks readiness={health.data} />}
      {flow.error !== null && <Problem error={flow.error} onRetry={() => void flow.refetch()} />}
      {flow.data && <FlowView flow={flow.data} />}
    </div>
  );
}

function Checks({ readiness }: { readiness: Readiness }) {
  const { t } = useWords();
  const ready = readiness.status === 'ready';
  return (
    <section className="card stack" aria-labelledby="checks">
      <h2 id="checks">{t('operate.checks')}</h2>
      <Notice tone={ready ? 'good' : 'danger'}>{t(ready ? 'operate.ready' : 'operate.notReady')}</Notice>
      <table className="log-table">
        <thead>
          <tr>
            <th scope="col">{t('operate.check')}</th>
            <th scope="col">{t('operate.state')}</th>
            <th scope="col">{t('operate.since')}</th>
            <th scope="col">{t('operate.details')}</th>
          </tr>
        </thead>
        <tbody>
          {readiness.checks.map(({ name, state, since, details = {} }) => (
            <tr key={name}>
              <td className="mono">{name}</td>
              <td>
                <span className={`tag ${TONES[state]}`}>{t(`operate.check_${state}`)}</span>
              </td>
              <td>
                <TimeAgo at={since} />
              </td>
              <td className="mono">
                {Object.entries(details)
                  .map(([key, value]) => `${key} ${String(value)}`)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FlowView({ flow }: { flow: Flow }) {
  const { t, language } = useWords();
  const number = (value: number) => numberFormat(language).format(Math.round(value));
  const behind = flow.lag.reduce((sum, { records }) => sum + records, 0);
  return (
    <>
      <ul className="figures">
        <Figure label={t('operate.lag')} value={number(behind)} />
        <Figure label={t('operate.unsent')} value={number(flow.unsent)} />
        <Figure label={t('operate.outboxAge')} value={t('operate.seconds', { seconds: number(flow.ageSeconds) })} />
        <Figure label={t('operate.openQuarantine')} value={number(flow.quarantined)} href="/quarantine" />
      </ul>
      {flow.lag.length > 0 && (
        <section className="card stack" aria-labelledby="lag">
          <h2 id="lag">{t('operate.lagByTopic')}</h2>
          <table className="log-table">
            <thead>
              <tr>
                <th scope="col">{t('operate.topicName')}</th>
                <th scope="col">{t('operate.waiting')}</th>
              </tr>
            </thead>
            <tbody>
              {flow.lag.map(({ topic, records }) => (
                <tr key={topic}>
                  <td className="mono">{topic}</td>
                  <td>{number(records)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {flow.streams.length > 0 && <Streams streams={flow.streams} />}
    </>
  );
}

function Streams({ streams }: Pick<Flow, 'streams'>) {
  const { t, language } = useWords();
  const number = (value: number) => numberFormat(language).format(Math.round(value));
  return (
    <section className="card stack" aria-labelledby="streams">
      <h2 id="streams">{t('operate.streams')}</h2>
      <table className="log-table">
        <thead>
          <tr>
            <th scope="col">{t('operate.stream')}</th>
            <th scope="col">{t('operate.position')}</th>
            <th scope="col">{t('operate.state')}</th>
          </tr>
        </thead>
        <tbody>
          {streams.map(({ stream, position, state, pausedSeconds }) => (
            <tr key={stream}>
              <td className="mono">{stream}</td>
              <td>{number(position)}</td>
              <td>
                <span className={`tag ${STREAM_TONES[state]}`}>{t(`operate.stream_${state}`)}</span>
                {pausedSeconds > 0 && <> {t('operate.seconds', { seconds: number(pausedSeconds) })}</>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure({ label, value, href }: { label: string; value: string; href?: string }) {
  return (
    <li className="card figure">
      <span className="figure-value">{value}</span>
      {href === undefined ? <span>{label}</span> : <Link href={href}>{label}</Link>}
    </li>
  );
}
