import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useWords } from '../../app/context.js';
import { Button } from '../../parts/button.js';
import { Facts } from '../../parts/facts.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { Problem, errorKey } from '../../parts/problem.js';
import { formatMoment } from '../../words/dates.js';
import { numberFormat } from '../../words/translator.js';
import { useDecision, useQuarantined } from './queries.js';

type Detail = NonNullable<ReturnType<typeof useQuarantined>['data']>;

/** One refused record: why, its bytes, what was done about it, and what can be done. */
export default function QuarantinedPage() {
  const { t } = useWords();
  const { id } = useParams<{ id: string }>();
  const { data, error, isLoading, refetch } = useQuarantined(id);
  return (
    <div className="stack">
      <p className="no-print">
        <Link href="/quarantine">{t('operate.backToQuarantine')}</Link>
      </p>
      <h1>{t('operate.recordNumber', { id })}</h1>
      {error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      {isLoading && <Loading />}
      {data && <Record detail={data} />}
      {data?.state === 'open' && <Decision id={id} />}
      {data && <Trail detail={data} />}
    </div>
  );
}

function Record({ detail }: { detail: Detail }) {
  const { t, language } = useWords();
  const { code, pointer, topic, offset, size, hash, stream, sequence, seenAt, state } = detail;
  return (
    <section className="card stack">
      <Notice tone={state === 'open' ? 'warning' : 'info'}>
        <strong>{t(`operate.quarantine_${state}`)}.</strong> {t(errorKey(code))}
      </Notice>
      <Facts
        of={[
          [t('operate.code'), <span className="mono">{code}</span>],
          ...(pointer === null ? [] : [[t('operate.pointer'), <span className="mono">{pointer}</span>] as const]),
          [t('operate.topic'), <span className="mono">{`${topic} ${offset}`}</span>],
          ...(stream === null
            ? []
            : [[t('operate.stream'), <span className="mono">{`${stream} ${sequence ?? ''}`}</span>] as const]),
          [t('operate.seen'), formatMoment(language, new Date(seenAt))],
          ...(size === null
            ? []
            : [[t('operate.size'), t('operate.bytes', { size: numberFormat(language).format(size) })] as const]),
          [t('operate.hash'), <span className="mono digest">{hash}</span>],
        ]}
      />
      {detail.value !== null && (
        <details>
          <summary>{t('operate.original')}</summary>
          <pre className="content">{readable(detail.value)}</pre>
        </details>
      )}
    </section>
  );
}

function Decision({ id }: { id: string }) {
  const { t } = useWords();
  const { redrive, close } = useDecision(id);
  const [reason, setReason] = useState('');
  const busy = redrive.isPending || close.isPending;
  const error = redrive.error ?? close.error;
  return (
    <section className="card stack no-print" aria-labelledby="decide">
      <h2 id="decide">{t('operate.decide')}</h2>
      {error !== null && <Problem error={error} />}
      <p>{t('operate.redriveHint')}</p>
      <div className="actions">
        <Button kind="primary" isDisabled={busy} onPress={() => redrive.mutate()}>
          {t('operate.redrive')}
        </Button>
      </div>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          close.mutate(reason.trim());
        }}
      >
        <label className="field">
          <span className="field-label">{t('operate.closeReason')}</span>
          <input value={reason} maxLength={200} required onChange={({ target }) => setReason(target.value)} />
        </label>
        <div className="actions">
          <Button type="submit" kind="danger" isDisabled={busy || reason.trim() === ''}>
            {t('operate.closeRecord')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Trail({ detail }: { detail: Detail }) {
  const { t, language } = useWords();
  if (detail.trail.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="trail">
      <h2 id="trail">{t('operate.trail')}</h2>
      <ul className="stack">
        {detail.trail.map(({ action, actor, at, reason, code }) => (
          <li key={`${at} ${action}`}>
            <span className="mono">{action}</span> · {actor} · {formatMoment(language, new Date(at))}
            {code !== null && <> · {t(errorKey(code))}</>}
            {reason !== null && <> · {reason}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Bytes as text; whatever is not text shows as replaced, which is what it is to a reader. */
function readable(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
}
