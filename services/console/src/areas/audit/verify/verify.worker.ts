import { browserHasher, browserVerifier } from '@qalqan/crypto-browser';
import { verifyEntry, verifyHead } from '@qalqan/replay';
import { judgeFile, type FileParts } from './judge-file.js';
import type { Answer, Job, Told } from './worker-messages.js';

interface WorkerPort {
  onmessage: ((event: MessageEvent<Job>) => void) | null;
  postMessage: (message: Told) => void;
}

const port = globalThis as unknown as WorkerPort;
const ports = { hasher: browserHasher, verifier: browserVerifier, now: () => performance.now() };

/** One job, one answer; the page ends the worker after it. */
port.onmessage = ({ data }) => {
  void judge(data).then(
    (answer) => port.postMessage({ kind: 'answer', answer }),
    () => port.postMessage({ kind: 'failed' }),
  );
};

async function judge(job: Job): Promise<Answer> {
  switch (job.kind) {
    case 'file':
      return judgeFile(ports, partsOf(job.file), job.anchors, (entries, size) =>
        port.postMessage({ kind: 'progress', entries, size }),
      );
    case 'entry':
      return {
        kind: 'entry',
        report: await verifyEntry(ports, job.parts, { agreementDigest: job.digest }),
      };
    case 'head':
      return { kind: 'head', report: await verifyHead(ports, job.parts, { agreementDigest: job.digest }) };
  }
}

function partsOf(file: File): FileParts {
  return {
    size: file.size,
    whole: async () => new Uint8Array(await file.arrayBuffer()),
    async *pieces() {
      const reader = file.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          yield value;
        }
      } finally {
        await reader.cancel();
      }
    },
  };
}
