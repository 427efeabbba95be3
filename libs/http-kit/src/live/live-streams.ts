import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Unavailable } from '@qalqan/errors';
import type { Logger } from '@qalqan/telemetry';
import type { ServerResponse } from 'node:http';
import type { Caller } from '../auth/caller.js';
import type { HealthRegistry } from '../health/health-registry.js';
import { Overloaded } from '../problem/errors.js';
import { HEALTH, LOGGER } from '../server/tokens.js';
import { LIVE_SOURCES, mayHear, type LiveHint, type LiveSource } from './live-source.js';

/** How soon after its commit a change is seen: half of this on average. */
const POLL_MS = 500;
const HEARTBEAT_MS = 15_000;
/** Windows of one person; of everybody at one process. */
const MAX_PER_CALLER = 8;
const MAX_STREAMS = 1_000;
/** A reader that does not keep up is cut off: it reads everything again when it comes back. */
const MAX_WAITING_BYTES = 64 * 1024;
/** A token without an end in sight ends its stream after so long. */
const LONGEST_MS = 15 * 60_000;

interface Listener {
  readonly caller: Caller;
  readonly response: ServerResponse;
  readonly expiry: NodeJS.Timeout;
}

/**
 * Server-sent events (HTML standard, 9.2) to everybody who listens at this process. The database is asked, by each process
 * for itself and only while somebody listens, instead of being told by writers: two hubs need nothing between them, a lost
 * connection loses no change, nothing is said before it is committed, and nobody pays who has no listener.
 */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private running = false;
  private lastBeat = 0;
  private opened = 0;

  constructor(
    @Inject(LIVE_SOURCES) private readonly sources: readonly LiveSource[],
    @Inject(HEALTH) private readonly health: HealthRegistry,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Throws `overloaded` or `unavailable` when no further stream can be had here. */
  admit({ sub, clientId }: Caller): void {
    if (this.health.isDraining) throw new Unavailable('this process is about to stop');
    const own = [...this.listeners].filter(({ caller }) => caller.sub === sub && caller.clientId === clientId);
    if (own.length >= MAX_PER_CALLER || this.listeners.size >= MAX_STREAMS)
      throw new Overloaded('too many live streams at once');
  }

  /** Begins a stream on a response of which nothing has been sent. */
  open(caller: Caller, response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    const left = caller.expires === undefined ? LONGEST_MS : caller.expires * 1000 - Date.now();
    const listener = {
      caller,
      response,
      expiry: setTimeout(() => response.end(), Math.max(0, Math.min(left, LONGEST_MS))),
    };
    this.listeners.add(listener);
    response.once('close', () => this.left(listener));
    response.on('error', () => response.destroy());
    this.opened += 1;
    // Whatever happened before this moment is for the reader to read: there is no way back to a missed hint.
    response.write(
      `retry: 1000\nid: ${this.opened}\nevent: ready\ndata: {"heartbeatSeconds":${HEARTBEAT_MS / 1000}}\n\n`,
    );
    if (!this.running) void this.run();
  }

  onModuleDestroy(): void {
    this.endAll();
  }

  private left(listener: Listener): void {
    clearTimeout(listener.expiry);
    this.listeners.delete(listener);
  }

  private endAll(): void {
    for (const { response } of this.listeners) response.end();
  }

  /** One loop at a time: sources remember what they have seen. */
  private async run(): Promise<void> {
    this.running = true;
    while (this.listeners.size > 0) {
      await this.turn();
      await this.pause();
    }
    this.running = false;
  }

  /** One source after the other: hints may never take the connections that requests need. */
  private async turn(): Promise<void> {
    const hints: LiveHint[] = [];
    for (const source of this.sources) {
      try {
        hints.push(...(await source.poll()));
      } catch (error) {
        this.failed(error);
      }
    }
    this.tell(hints);
    if (this.health.isDraining) this.endAll();
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, POLL_MS).unref());
  }

  /** A database that is away is asked again, and nothing is missed; of any other failure the readers start anew. */
  private failed(error: unknown): void {
    if (error instanceof Unavailable) return;
    this.logger.error('live hints could not be made', { error });
    this.endAll();
  }

  private tell(hints: readonly LiveHint[]): void {
    const now = performance.now();
    const beat = now - this.lastBeat >= HEARTBEAT_MS;
    if (beat) this.lastBeat = now;
    for (const { caller, response } of this.listeners) {
      const text = hints
        .filter(({ topic }) => mayHear(caller.roles, topic))
        .map(eventOf)
        .join('');
      if (response.writableEnded) continue;
      if (response.writableLength > MAX_WAITING_BYTES) response.destroy();
      else if (text !== '' || beat) response.write(text === '' ? ': beat\n\n' : text);
    }
  }
}

function eventOf(hint: LiveHint): string {
  return `event: ${hint.topic}\ndata: ${JSON.stringify(hint)}\n\n`;
}
