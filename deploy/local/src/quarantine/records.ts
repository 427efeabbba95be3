import { isUtf8 } from 'node:buffer';

/** A record as `GET /quarantine` lists it; see docs/interfaces.md. */
export interface QuarantineRow {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly code: string;
  readonly pointer: string | null;
  readonly hash: string;
  readonly size: number | null;
  readonly kept: boolean;
  readonly stream: string | null;
  readonly sequence: number | null;
  readonly seenAt: string;
  readonly state: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** A record as `GET /quarantine/:id` shows it. */
export interface QuarantineRecord extends QuarantineRow {
  readonly value: string | null;
  readonly key: string | null;
  readonly jws: string | null;
  readonly trail: readonly {
    readonly action: string;
    readonly actor: string;
    readonly at: string;
    readonly reason: string | null;
    readonly code: string | null;
  }[];
}

/** What `qalqan quarantine list` was asked for. */
export interface ListOptions {
  readonly state: string;
  readonly code?: string;
  readonly topic?: string;
  readonly limit: string;
}

/** Query string of a list; state `all` filters nothing. */
export function listQuery({ state, code, topic, limit }: ListOptions): string {
  const query = new URLSearchParams({ limit });
  if (state !== 'all') query.set('state', state);
  if (code !== undefined) query.set('code', code);
  if (topic !== undefined) query.set('topic', topic);
  return query.toString();
}

const HEAD = ['id', 'state', 'code', 'topic', 'offset', 'stream', 'size', 'seen', 'by', 'reason'];

/** A table, one line per record; columns are as wide as their widest cell. */
export function tableLines(rows: readonly QuarantineRow[]): string[] {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf(row: QuarantineRow): string[] {
  const place = row.stream === null ? '-' : `${row.stream}#${row.sequence ?? '?'}`;
  const size = row.size === null ? '-' : String(row.size);
  const seen = row.seenAt.slice(0, 19).replace('T', ' ');
  const offset = `${row.partition}:${row.offset}`;
  return [
    row.id,
    row.state,
    row.code,
    row.topic,
    offset,
    place,
    size,
    seen,
    row.by ?? '-',
    printable(row.reason ?? '-'),
  ];
}

/** Everything about one record; content that is text is shown as text, anything else as base64. */
export function detailLines(record: QuarantineRecord): string[] {
  const { value, key, jws, trail, ...facts } = record;
  const lines = Object.entries(facts).map(([name, fact]) => [name, fact === null ? '-' : String(fact)] as const);
  const content = [
    ['key', contentOf(key)],
    ['jws', jws === null ? '-' : printable(jws)],
    ['value', record.kept ? contentOf(value) : `not kept; read ${record.topic} at offset ${record.offset}`],
  ] as const;
  const done = trail.map(
    ({ at, action, actor, reason, code }) =>
      [
        'trail',
        [at, action, `by ${actor}`, code ?? '', reason ?? ''].filter((part) => part !== '').join('  '),
      ] as const,
  );
  return [...lines, ...content, ...done].map(([name, text]) => `${name.padEnd(10)}${printable(text)}`);
}

function contentOf(base64: string | null): string {
  if (base64 === null) return '-';
  const bytes = Buffer.from(base64, 'base64');
  return isUtf8(bytes) ? bytes.toString('utf8') : `base64 ${base64}`;
}

/** What a stranger wrote must not move the cursor or ring the bell of the terminal that shows it. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}
