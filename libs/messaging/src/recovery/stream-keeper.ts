import { Unavailable } from '@qalqan/errors';
import type { StreamHead } from '@qalqan/signing';
import type { Logger } from '@qalqan/telemetry';
import type { RelayStore } from '../outbox/relay-store.js';
import type { SigningGate } from '../outbox/signing-gate.js';
import type { StreamCheck } from '../outbox/stream-check.js';
import type { StreamRecovery } from './stream-recovery.js';

/** What a {@link StreamKeeper} works with. */
export interface StreamKeeperPorts {
  readonly check: StreamCheck;
  readonly recovery: StreamRecovery;
  readonly store: Pick<RelayStore, 'ownHead'>;
  readonly gate: SigningGate;
  readonly stream: string;
  readonly logger: Logger;
}

/**
 * Decides whether this instance may sign. It may when its database stands where its stream has been published to; it
 * catches up when the database is behind; and it may not, for good, when the two tell different stories.
 */
export class StreamKeeper {
  private readonly stopping = new AbortController();

  constructor(private readonly ports: StreamKeeperPorts) {}

  /** Compares for the first time. Rejects, and decides nothing, when Kafka does not answer. */
  async look(): Promise<void> {
    const { gate, recovery, store, stream } = this.ports;
    const verdict = await this.compare();
    if (verdict === undefined) return;
    const ahead = recovery.possible && (await recovery.isKnownToOthers(await store.ownHead(stream)));
    if (ahead) this.fallBehind(undefined);
    else gate.open();
  }

  /** Compares again while signing; resolves to our last published record when all is well, undefined when it is not. */
  async compareAgain(): Promise<{ readonly published: StreamHead | undefined } | undefined> {
    return this.compare();
  }

  /** Fetches what is missing and opens the gate. Rejects with `Unavailable` while nobody has it. */
  async recover(): Promise<void> {
    const { recovery, gate, store, stream, logger } = this.ports;
    const recovered = await recovery.run(await store.ownHead(stream), this.stopping.signal);
    if (recovered.kind === 'forked') {
      this.fork();
      return;
    }
    const verdict = await this.compare();
    if (verdict !== undefined) {
      gate.open();
      logger.info('the stream is recovered, signing goes on', { stream, count: recovered.count });
      return;
    }
    if (gate.state === 'recovering') throw new Unavailable('records of our own stream are missing everywhere');
  }

  stop(): void {
    this.stopping.abort();
  }

  private async compare(): Promise<{ readonly published: StreamHead | undefined } | undefined> {
    const { verdict, published } = await this.ports.check.compare();
    switch (verdict) {
      case 'sound':
        return { published };
      case 'behind':
        this.fallBehind(published);
        return undefined;
      case 'forked':
        this.fork();
        return undefined;
    }
  }

  private fallBehind(published: StreamHead | undefined): void {
    const { gate, recovery, stream, logger } = this.ports;
    const before = gate.state;
    if (recovery.possible) gate.recover();
    else gate.refuse('rolled-back');
    if (before === gate.state) return;
    logger.error('the database is behind what this member has published; nothing is signed', {
      code: 'position-rolled-back',
      stream,
      disposition: recovery.possible ? 'retry' : 'fatal',
      ...(published === undefined ? {} : { sequence: published.sequence }),
    });
  }

  private fork(): void {
    const { gate, stream, logger } = this.ports;
    gate.refuse('forked');
    const fields = { code: 'own-stream-forked', stream, disposition: 'fatal' } as const;
    logger.error('this member has published another stream than the database holds; nothing will be signed', fields);
  }
}
