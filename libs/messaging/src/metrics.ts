import type { StreamState } from '@qalqan/store';
import type { Metrics } from '@qalqan/telemetry';

/** What the consumer and the relay report; label values are topics, streams, codes and dispositions. */
export interface MessagingMetrics {
  batch(topic: string, records: number, seconds: number): void;
  records(topic: string, outcome: 'applied' | 'duplicate' | 'refused' | 'forked', count: number): void;
  refused(code: string): void;
  handlerFailed(topic: string, disposition: string): void;
  position(stream: string, sequence: number, state: StreamState): void;
  lag(topic: string, records: number): void;
  pausedFor(stream: string, seconds: number): void;
  refilled(source: string, records: number): void;
  /** Positions of a stream at which this instance holds evidence. */
  forks(stream: string, positions: number): void;
  forkClaim(accuser: string, outcome: 'heard' | 'dropped' | 'proved' | 'false'): void;
  refillRefused(source: string, code: string): void;
  sent(topic: string, records: number): void;
  sendFailed(topic: string): void;
  outbox(unsent: number, ageSeconds: number): void;
}

const STATE_NUMBER: Readonly<Record<StreamState, number>> = { live: 0, paused: 1, forked: 2 };
const BATCH_BUCKETS = [1, 5, 10, 50, 100, 250, 500];

/** Reports into the metrics of the process; to nowhere when there are none. */
export function messagingMetrics(metrics: Metrics | undefined): MessagingMetrics {
  return metrics === undefined
    ? SILENT
    : { ...consumerMetrics(metrics), ...refillMetrics(metrics), ...forkMetrics(metrics), ...relayMetrics(metrics) };
}

type RelayMetrics = Pick<MessagingMetrics, 'sent' | 'sendFailed' | 'outbox'>;
type ForkMetrics = Pick<MessagingMetrics, 'forks' | 'forkClaim'>;
type RefillMetrics = Pick<MessagingMetrics, 'pausedFor' | 'refilled' | 'refillRefused'>;

type ConsumerMetrics = Omit<MessagingMetrics, keyof RelayMetrics | keyof RefillMetrics | keyof ForkMetrics>;

function consumerMetrics(metrics: Metrics): ConsumerMetrics {
  const size = metrics.histogram({
    name: 'qalqan_batch_records',
    help: 'Records per transaction.',
    labels: ['topic'],
    buckets: BATCH_BUCKETS,
  });
  const time = metrics.histogram({ name: 'qalqan_batch_seconds', help: 'Time per batch.', labels: ['topic'] });
  const records = metrics.counter({
    name: 'qalqan_records_total',
    help: 'Records by what became of them.',
    labels: ['topic', 'outcome'],
  });
  const refused = metrics.counter({ name: 'qalqan_refused_total', help: 'Refused records.', labels: ['code'] });
  const failed = metrics.counter({
    name: 'qalqan_handler_failures_total',
    help: 'Failures of handlers by what was done about them.',
    labels: ['topic', 'disposition'],
  });
  const position = metrics.gauge({
    name: 'qalqan_stream_position_events',
    help: 'Sequence of the last record that counted.',
    labels: ['stream'],
  });
  const state = metrics.gauge({
    name: 'qalqan_stream_state',
    help: '0 live, 1 paused for a gap, 2 forked.',
    labels: ['stream'],
  });
  const lag = metrics.gauge({
    name: 'qalqan_consumer_lag_records',
    help: 'Records between our position and the end of the topic.',
    labels: ['topic'],
  });
  return {
    batch: (topic, count, seconds) => {
      size.observe({ topic }, count);
      time.observe({ topic }, seconds);
    },
    records: (topic, outcome, count) => records.inc({ topic, outcome }, count),
    refused: (code) => refused.inc({ code }),
    handlerFailed: (topic, disposition) => failed.inc({ topic, disposition }),
    position: (stream, sequence, streamState) => {
      position.set({ stream }, sequence);
      state.set({ stream }, STATE_NUMBER[streamState]);
    },
    lag: (topic, count) => lag.set({ topic }, count),
  };
}

function refillMetrics(metrics: Metrics): RefillMetrics {
  const paused = metrics.gauge({
    name: 'qalqan_stream_paused_seconds',
    help: 'How long a stream has waited for what it lacks; 0 when it does not wait.',
    labels: ['stream'],
  });
  const refilled = metrics.counter({
    name: 'qalqan_refilled_records_total',
    help: 'Records that filled a gap, by who gave them.',
    labels: ['source'],
  });
  const refused = metrics.counter({
    name: 'qalqan_refill_refused_total',
    help: 'Answers of a source of refill that did not count, by code.',
    labels: ['source', 'code'],
  });
  return {
    pausedFor: (stream, seconds) => paused.set({ stream }, seconds),
    refilled: (source, count) => refilled.inc({ source }, count),
    refillRefused: (source, code) => refused.inc({ source, code }),
  };
}

function forkMetrics(metrics: Metrics): ForkMetrics {
  const forks = metrics.gauge({
    name: 'qalqan_stream_forks',
    help: 'Positions of a stream at which two histories were seen, here or by another whose records were opened here.',
    labels: ['stream'],
  });
  const claims = metrics.counter({
    name: 'qalqan_fork_claims_total',
    help: 'What members said of forks, by who said it and what became of it.',
    labels: ['accuser', 'outcome'],
  });
  return {
    forks: (stream, positions) => forks.set({ stream }, positions),
    forkClaim: (accuser, outcome) => claims.inc({ accuser, outcome }),
  };
}

function relayMetrics(metrics: Metrics): RelayMetrics {
  const sent = metrics.counter({ name: 'qalqan_relay_sent_total', help: 'Records sent.', labels: ['topic'] });
  const failed = metrics.counter({ name: 'qalqan_relay_failures_total', help: 'Failed sends.', labels: ['topic'] });
  const unsent = metrics.gauge({ name: 'qalqan_outbox_unsent_records', help: 'Records that wait to be sent.' });
  const age = metrics.gauge({ name: 'qalqan_outbox_age_seconds', help: 'Age of the oldest record that waits.' });
  return {
    sent: (topic, count) => sent.inc({ topic }, count),
    sendFailed: (topic) => failed.inc({ topic }),
    outbox: (count, seconds) => {
      unsent.set(count);
      age.set(seconds);
    },
  };
}

const nothing = (): void => undefined;
const SILENT: MessagingMetrics = {
  batch: nothing,
  records: nothing,
  refused: nothing,
  handlerFailed: nothing,
  position: nothing,
  lag: nothing,
  pausedFor: nothing,
  refilled: nothing,
  forks: nothing,
  forkClaim: nothing,
  refillRefused: nothing,
  sent: nothing,
  sendFailed: nothing,
  outbox: nothing,
};
