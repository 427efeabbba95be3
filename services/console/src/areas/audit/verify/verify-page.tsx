import { useRef, useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useWords } from '../../../app/context.js';
import { Button } from '../../../parts/button.js';
import { Notice } from '../../../parts/notice.js';
import { Problem } from '../../../parts/problem.js';
import { numberFormat } from '../../../words/translator.js';
import { PinBox } from '../pin-box.js';
import { useAnchors } from '../queries.js';
import { FileResult } from './file-result.js';
import type { FileVerdict } from './judge-file.js';
import { inWorker } from './in-worker.js';

type State =
  | { readonly is: 'waiting' }
  | { readonly is: 'working'; readonly name: string; readonly entries: number; readonly size: number }
  | { readonly is: 'done'; readonly name: string; readonly verdict: FileVerdict; readonly digest: string }
  | { readonly is: 'unreadable'; readonly name: string };

/** A file is judged where it lies: it is read in this browser and goes nowhere. */
export default function VerifyPage() {
  const { t } = useWords();
  const { anchors, error, refetch } = useAnchors();
  const { state, verify, stop } = useVerification();
  const take = (file: File | undefined) => {
    if (file !== undefined && anchors !== undefined) void verify(file, anchors);
  };
  return (
    <div className="stack">
      <h1>{t('audit.verifyTitle')}</h1>
      <p className="no-print">{t('audit.verifyIntro')}</p>
      {error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      <DropZone
        className="drop-zone no-print"
        aria-label={t('audit.dropHere')}
        isDisabled={anchors === undefined}
        onDrop={({ items }) => {
          const [file] = items.filter((item) => item.kind === 'file');
          if (file !== undefined) void file.getFile().then(take);
        }}
      >
        <p>{t('audit.dropHere')}</p>
        <FileTrigger onSelect={(files) => take(files?.[0])}>
          <Button kind="primary" isDisabled={anchors === undefined}>
            {t('audit.chooseFile')}
          </Button>
        </FileTrigger>
      </DropZone>
      <PinBox />
      <div aria-live="polite" className="stack">
        <Outcome state={state} stop={stop} />
      </div>
    </div>
  );
}

function Outcome({ state, stop }: { state: State; stop: () => void }) {
  const { t, language } = useWords();
  switch (state.is) {
    case 'waiting':
      return null;
    case 'unreadable':
      return <Notice tone="warning">{t('audit.fileUnreadable', { name: state.name })}</Notice>;
    case 'done':
      return <FileResult name={state.name} verdict={state.verdict} digest={state.digest} />;
    case 'working': {
      const { entries, size } = state;
      const number = numberFormat(language);
      return (
        <section className="card stack">
          <p>{t('audit.verifying', { name: state.name })}</p>
          <progress
            aria-label={t('audit.verifying', { name: state.name })}
            {...(size > 0 ? { value: entries, max: size } : {})}
          />
          {size > 0 && (
            <p className="hint">{t('audit.progress', { done: number.format(entries), total: number.format(size) })}</p>
          )}
          <div className="actions">
            <Button onPress={stop}>{t('core.cancel')}</Button>
          </div>
        </section>
      );
    }
  }
}

function useVerification() {
  const [state, set] = useState<State>({ is: 'waiting' });
  const running = useRef<AbortController>(undefined);
  const verify = async (file: File, anchors: { readonly note: string; readonly digest: string }) => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const { name } = file;
    set({ is: 'working', name, entries: 0, size: 0 });
    try {
      const verdict = await inWorker<FileVerdict['kind']>(
        { kind: 'file', file, anchors: { note: anchors.note, digest: anchors.digest } },
        { onProgress: (entries, size) => set({ is: 'working', name, entries, size }), signal: run.signal },
      );
      set({ is: 'done', name, verdict, digest: anchors.digest });
    } catch {
      // Stopped by the reader, or by the next file; otherwise the device could not read it.
      if (!run.signal.aborted) set({ is: 'unreadable', name });
    }
  };
  const stop = () => {
    running.current?.abort();
    set({ is: 'waiting' });
  };
  return { state, verify, stop };
}
