import { setTimeout as sleep } from 'node:timers/promises';
import { NoAnswer, RawBody, ServiceRefused, type Ask } from '../quarantine/service-client.js';
import type { LineFile } from './line-file.js';

/** An import as the node shows it; see docs/interfaces.md. */
export interface ImportView {
  readonly id: string;
  readonly state: string;
  readonly next: number;
  readonly rows: {
    readonly drafted: number;
    readonly unchanged: number;
    readonly conflicts: number;
    readonly refused: number;
  };
}

/** Name of a format and its media type. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = { ndjson: 'application/x-ndjson', csv: 'text/csv' };

/** Long enough for a node to be started again. */
const ATTEMPTS = 60;
const WAIT_MS = 1_000;

export interface Sending {
  readonly ask: Ask;
  readonly id: string;
  readonly type: string;
  readonly file: LineFile;
  readonly onProgress: (view: ImportView) => void;
  /** The first of attempts in a row that lead nowhere. */
  readonly onTrouble?: (error: Error) => void;
  /** Between two attempts without progress; a second unless a test says otherwise. */
  readonly waitMs?: number;
}

/** Sends a file from the line on that the node expects, asking it anew after every cut; resolves at the file's end. */
export async function sendFile(sending: Sending): Promise<ImportView> {
  const { ask, id, type, file, onProgress, onTrouble, waitMs = WAIT_MS } = sending;
  let next: number | undefined;
  for (let fruitless = 0; ;) {
    try {
      const view = (await ask('GET', `/imports/${encodeURIComponent(id)}`)) as ImportView;
      if (next !== undefined && view.next > next) fruitless = 0;
      next = view.next;
      const part = await file.part(next);
      if (part === undefined) return view;
      const path = `/imports/${encodeURIComponent(id)}/rows?from=${part.from}&last=${part.last}`;
      const answer = (await ask('POST', path, new RawBody(type, part.bytes))) as ImportView;
      onProgress(answer);
      if (answer.next === next) throw new ServiceRefused(409, 'state-conflict', `line ${next} is not taken`);
    } catch (error) {
      fruitless += 1;
      if (!again(error) || fruitless >= ATTEMPTS) throw error;
      if (fruitless === 1) onTrouble?.(error);
      await sleep(waitMs);
    }
  }
}

/** Whether the same may go well a moment later: no answer, or a node that is busy, starting or without its database. */
function again(error: unknown): error is Error {
  return (
    error instanceof NoAnswer || (error instanceof ServiceRefused && (error.status === 503 || error.status === 429))
  );
}
