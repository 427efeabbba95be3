import type { Answer, Job, Told } from './worker-messages.js';

interface Watching {
  readonly onProgress?: (entries: number, size: number) => void;
  readonly signal?: AbortSignal;
}

/** Does a job in a worker of its own, so that the page stays quick; rejects when it was stopped or could not read. */
export function inWorker<Kind extends Answer['kind']>(
  job: Job,
  { onProgress, signal }: Watching = {},
): Promise<Extract<Answer, { kind: Kind }>> {
  const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Extract<Answer, { kind: Kind }>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') onProgress?.(data.entries, data.size);
      else if (data.kind === 'answer') resolve(data.answer as Extract<Answer, { kind: Kind }>);
      else reject(new Error('the worker could not read what it was given'));
    };
    worker.onerror = () => reject(new Error('the worker could not be started'));
    signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
