import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReceivedSpan } from '../traces/otlp-json.js';
import { LeakScan, type Leak } from './leak-scan.js';
import type { Used } from './used-in-run.js';

/** What a scan has looked at, and what it found. */
export interface LeakReport {
  readonly files: number;
  readonly lines: number;
  readonly spans: number;
  readonly lookedFor: number;
  readonly leaks: readonly Leak[];
}

/** Scans all logs of a run, of services and servers alike, and the spans that it exported. */
export function scanRun(used: Used, logFolder: string, spans: readonly ReceivedSpan[]): LeakReport {
  const scan = new LeakScan(used);
  const logs = readdirSync(logFolder)
    .sort()
    .map((name) => [name, readFileSync(join(logFolder, name), 'utf8')] as const);
  const traced = ['exported spans', spans.map((span) => JSON.stringify(span)).join('\n')] as const;
  return {
    files: logs.length,
    lines: logs.reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0),
    spans: spans.length,
    lookedFor: scan.size,
    leaks: [...logs, traced].flatMap(([name, text]) => scan.leaksIn(name, text)),
  };
}

/** One line for people; the leaks, if any, by place. */
export function reportLine({ files, lines, spans, lookedFor, leaks }: LeakReport): string {
  const looked = `${files} logs (${lines} lines) and ${spans} spans for ${lookedFor} names, numbers, texts and secrets`;
  const places = leaks.slice(0, 20).map(({ kind, file, line }) => `\n  ${kind} in ${file}:${line}`);
  return `Leak scan: looked through ${looked}: ${leaks.length} found${places.join('')}`;
}
