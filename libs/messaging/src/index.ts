export { MessagingModule, attachConsumer } from './messaging-module.js';
export {
  DEFAULT_TUNING,
  KAFKA_CLIENT,
  MESSAGING_OPTIONS,
  TRUST_LIST,
  type ConsumerTuning,
  type MessagingOptions,
} from './messaging-options.js';
export { Consumes, ConsumesBatch } from './consume/consumes.js';
export { Outbox, newEvent, type NewEvent, type OutboxPorts, type SignedEvent } from './outbox/outbox.js';
export { PositionRolledBack, SigningGate, type GateState } from './outbox/signing-gate.js';
export type {
  ConsumerCallbacks,
  ConsumerSettings,
  KafkaAdminPort,
  KafkaBatch,
  KafkaClientPort,
  KafkaConsumerPort,
  KafkaHeader,
  KafkaProducerPort,
  KafkaRecord,
  KafkaSettings,
  KafkaTls,
  NewRecord,
  NewTopic,
  TopicOffsets,
} from './kafka/port.js';
