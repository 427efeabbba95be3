import { Inject, Injectable } from '@nestjs/common';
import { METRICS } from '@qalqan/http-kit';
import type { Metrics } from '@qalqan/telemetry';
import type { Released } from './store/alert.store.js';

/** What an operator of a node watches beyond HTTP, relay and consumer. */
@Injectable()
export class NodeMetrics {
  private readonly releases;
  private readonly denials;
  private readonly foreign;

  constructor(@Inject(METRICS) metrics: Metrics) {
    this.releases = metrics.counter({
      name: 'qalqan_alerts_released_total',
      help: 'Revisions signed and committed.',
      labels: ['kind'],
    });
    this.denials = metrics.counter({
      name: 'qalqan_releases_denied_total',
      help: 'Attempts to release what the same person drafted, edited or submitted.',
    });
    this.foreign = metrics.counter({
      name: 'qalqan_own_stream_strangers_total',
      help: 'Records of our own stream that this node did not write. Anything but 0 is an alarm.',
    });
  }

  released(revisions: readonly Pick<Released, 'kind'>[]): void {
    for (const { kind } of revisions) this.releases.inc({ kind });
  }

  denied(count: number): void {
    this.denials.inc(count);
  }

  strangers(count: number): void {
    this.foreign.inc(count);
  }
}
