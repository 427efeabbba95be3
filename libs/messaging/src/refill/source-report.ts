import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';
import type { Lane } from '../runner/positions.js';
import type { RefillSource } from './refill-source.js';

/** Says what sources of refill did not do. */
export class SourceReport {
  constructor(
    private readonly metrics: MessagingMetrics,
    private readonly logger: Logger,
  ) {}

  /** The source gave something that is not the next record of the stream. */
  refused({ name }: RefillSource, { topic, stream }: Lane, code: string): void {
    this.metrics.refillRefused(name, code);
    const fields = { topic, stream, component: name, code };
    this.logger.warn('a source of refill gave a record that does not count', fields);
  }

  /** The source could not be asked, or broke off. */
  failed({ name }: RefillSource, { topic, stream }: Lane, error: unknown): void {
    this.metrics.refillRefused(name, 'unavailable');
    const fields = { topic, stream, component: name, code: 'unavailable', error };
    this.logger.warn('a source of refill does not answer', fields);
  }
}
