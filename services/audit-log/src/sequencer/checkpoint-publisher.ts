import { Inject, Injectable } from '@nestjs/common';
import { reach } from '@qalqan/config';
import { AuditCheckpointV1 } from '@qalqan/contracts';
import { METRICS } from '@qalqan/http-kit';
import { Outbox } from '@qalqan/messaging';
import { toHex } from '@qalqan/signing';
import type { Tx } from '@qalqan/store';
import type { Metrics } from '@qalqan/telemetry';
import type { StoredCheckpoint } from '../ledger/ledger-reader.js';
import { LOG_KEYS, type LogKeys } from '../tokens.js';

/** Says a checkpoint as an event on the log's own stream, in the caller's transaction. */
@Injectable()
export class CheckpointPublisher {
  private readonly published;

  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(LOG_KEYS) private readonly keys: LogKeys,
    @Inject(METRICS) metrics: Metrics,
  ) {
    this.published = metrics.counter({
      name: 'qalqan_checkpoints_published_total',
      help: 'Checkpoints published as events.',
    });
  }

  async publish(tx: Tx, { size, root, note }: StoredCheckpoint): Promise<string> {
    const { identity } = await this.outbox.add(tx, AuditCheckpointV1, {
      origin: this.keys.signer.name,
      size,
      root: toHex(root),
      note: new TextDecoder().decode(note),
    });
    reach('checkpoint.stored');
    tx.afterCommit(() => this.published.inc());
    return identity;
  }
}
