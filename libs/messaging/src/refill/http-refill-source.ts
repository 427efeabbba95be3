import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { MAX_RECORD_BYTES } from '@qalqan/contracts';
import { Unavailable } from '@qalqan/errors';
import { decodeBase64 } from '@qalqan/signing';
import { MachineTokens, type MachineClient } from './machine-tokens.js';
import { readBounded } from './read-bounded.js';
import type { RefillRecord, RefillSource } from './refill-source.js';

/** Settings of {@link HttpRefillSource}. */
export interface HttpRefillOptions {
  readonly name: string;
  /** Base URL of the service that keeps records. */
  readonly url: string;
  readonly client: MachineClient;
  /** Only these streams are asked for; all when absent. */
  readonly streams?: readonly string[];
  /** Whose service it is; asked for forks that this member tells of. */
  readonly member?: string;
  /** Longest wait for one page, in ms; 10,000. */
  readonly timeoutMs?: number;
}

/** Records of one answer. */
const PAGE_RECORDS = 20;
/** Base64 makes four of three; the rest is room for what stands beside the value. */
const MAX_ANSWER = PAGE_RECORDS * MAX_RECORD_BYTES * 1.5;
const TIMEOUT_MS = 10_000;

/** What we use of `GET /api/v1/streams/<stream>/records`; a later service may say more. */
const Answer = Type.Object({
  items: Type.Array(
    Type.Object({
      sequence: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
      key: Type.String(),
      value: Type.String(),
      jws: Type.String({ maxLength: 4_096 }),
    }),
    { maxItems: PAGE_RECORDS },
  ),
});

/** Records from an audit log or a node over HTTP. */
export class HttpRefillSource implements RefillSource {
  private readonly tokens: MachineTokens;

  constructor(private readonly options: HttpRefillOptions) {
    this.tokens = new MachineTokens(options.client);
  }

  get name(): string {
    return this.options.name;
  }

  async *records(stream: string, from: number, to: number, signal: AbortSignal): AsyncGenerator<RefillRecord> {
    const { streams } = this.options;
    if (streams !== undefined && !streams.includes(stream)) return;
    // Pages begin behind what was given last, whatever the source says that the next one is: no answer can go in rings.
    for (let next = from; next <= to;) {
      const { items } = await this.page(stream, next, Math.min(PAGE_RECORDS, to - next + 1), signal);
      for (const item of items) yield recordOf(item);
      if (items.length === 0) return;
      next += items.length;
    }
  }

  async forks(
    member: string,
    stream: string,
    sequence: number,
    signal: AbortSignal,
  ): Promise<RefillRecord[] | undefined> {
    if (this.options.member !== member) return undefined;
    const response = await this.get(`/api/v1/streams/${encodeURIComponent(stream)}/forks/${sequence}`, 'fork', signal);
    if (response.status === 404) {
      await response.body?.cancel();
      return [];
    }
    return (await answerOf(response)).items.map(recordOf);
  }

  private async page(stream: string, from: number, limit: number, signal: AbortSignal): Promise<Static<typeof Answer>> {
    const path = `/api/v1/streams/${encodeURIComponent(stream)}/records?from=${from}&limit=${limit}`;
    return answerOf(await this.get(path, 'refill', signal));
  }

  private async get(path: string, purpose: string, signal: AbortSignal): Promise<Response> {
    const { url, timeoutMs = TIMEOUT_MS } = this.options;
    const ask = async (fresh: boolean): Promise<Response> => {
      const authorization = `Bearer ${await this.tokens.token(fresh, signal)}`;
      const limited = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      const headers = { authorization, 'x-purpose': purpose };
      return fetch(`${url.replace(/\/$/, '')}${path}`, { headers, redirect: 'error', signal: limited });
    };
    const response = await ask(false);
    // Its keys may have changed since the token was given.
    return response.status === 401 ? ask(true) : response;
  }
}

async function answerOf(response: Response): Promise<Static<typeof Answer>> {
  if (!response.ok) throw new Unavailable(`the source answers ${response.status}`);
  const answer: unknown = JSON.parse(await readBounded(response, MAX_ANSWER));
  if (!Value.Check(Answer, answer)) throw new Unavailable('the source answers in another form');
  return answer;
}

function recordOf({ sequence, key, value, jws }: Static<typeof Answer>['items'][number]): RefillRecord {
  return { sequence, key: Buffer.from(key, 'utf8'), value: Buffer.from(decodeBase64(value)), jws };
}
