import { setTimeout as sleep } from 'node:timers/promises';
import { AGREEMENT_TOPIC } from '@qalqan/contracts';
import { AgreementRefused, TrustList, verifyGenesis, type Hasher, type Verifier } from '@qalqan/signing';
import type { Logger } from '@qalqan/telemetry';
import type { KafkaClientPort } from '../kafka/port.js';
import { readToEnd, withAdmin } from '../kafka/read-topic.js';

/** What an {@link AgreementLoader} works with. */
export interface AgreementLoaderOptions {
  readonly client: KafkaClientPort;
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  /** Hex SHA-256 of the genesis text. */
  readonly digest: string;
  readonly groupPrefix: string;
  readonly logger: Logger;
  /** Wait between two looks at the topic; 2,000 ms. */
  readonly retryMs?: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the agreement before anything else is read or signed. Waits, saying so, while Kafka does not answer or the topic
 * holds nothing; a topic that holds other agreements than the pinned one is an error that waiting does not mend.
 */
export class AgreementLoader {
  constructor(private readonly options: AgreementLoaderOptions) {}

  /** Rejects with {@link AgreementRefused} when no record is the pinned agreement. */
  async load(): Promise<TrustList> {
    const { logger, retryMs = 2_000, signal } = this.options;
    for (;;) {
      const found = await this.look();
      if (found !== undefined) {
        logger.info('the agreement is verified', { agreement: String(found.version) });
        return found;
      }
      logger.warn('waiting for the agreement', { topic: AGREEMENT_TOPIC });
      await sleep(retryMs, undefined, signal ? { signal } : {});
    }
  }

  private async look(): Promise<TrustList | undefined> {
    const { client, groupPrefix, logger } = this.options;
    try {
      const topics = await withAdmin(client, (admin) => admin.topics());
      if (!topics.includes(AGREEMENT_TOPIC)) return undefined;
      const records = await readToEnd(client, { topic: AGREEMENT_TOPIC, groupPrefix });
      return await this.firstVerified(records.map(({ value }) => value));
    } catch (error) {
      if (error instanceof AgreementRefused) throw error;
      logger.warn('Kafka does not answer', { topic: AGREEMENT_TOPIC, error });
      return undefined;
    }
  }

  /** Anybody may put a note on the topic; only the pinned one counts, wherever it stands. */
  private async firstVerified(notes: readonly (Buffer | null)[]): Promise<TrustList | undefined> {
    const { hasher, verifier, digest } = this.options;
    let refusal: AgreementRefused | undefined;
    for (const note of notes) {
      try {
        return new TrustList(await verifyGenesis({ hasher, verifier }, (note ?? '').toString(), digest));
      } catch (error) {
        refusal = worse(refusal, error);
      }
    }
    if (refusal !== undefined) throw refusal;
    return undefined;
  }
}

/** A note with the pinned digest whose signatures fail says more than a note that is another one. */
function worse(known: AgreementRefused | undefined, error: unknown): AgreementRefused {
  const refused =
    error instanceof AgreementRefused ? error : new AgreementRefused('agreement-malformed', 'not an agreement');
  return known?.code === 'agreement-signature-missing' ? known : refused;
}
