export { MessagingModule, attachConsumer } from './messaging-module.js';
export {
  DEFAULT_TUNING,
  KAFKA_CLIENT,
  MESSAGING_OPTIONS,
  TRUST_LIST,
  type ConsumerTuning,
  type MessagingOptions,
} from './messaging-options.js';
export { AgreementLoader, type AgreementLoaderOptions } from './agreement/agreement-loader.js';
export { Consumes, ConsumesBatch, HearsRefused } from './consume/consumes.js';
export type { RefusedRecord } from './runner/quarantine.js';
export { ConsumerStopped, EXIT_FATAL } from './fatal.js';
export { HttpRefillSource, type HttpRefillOptions } from './refill/http-refill-source.js';
export type { MachineClient } from './refill/machine-tokens.js';
export { refillOwners } from './refill/refill-owners.js';
export type { RefillRecord, RefillSource } from './refill/refill-source.js';
export type { HeldLookup } from './forks/held-records.js';
export type { HeldRecord } from './forks/witness.js';
export { OwnRecords } from './records/own-records.js';
export { OwnRecordsController } from './records/own-records.controller.js';
export { RecordsQuery, STREAM_PATTERN } from './records/records.query.js';
export { fittingRecords, SIGNED_RECORD_SCHEMA, type SignedRecord } from './records/signed-record.js';
export { Outbox, newEvent, type NewEvent, type OutboxPorts, type SignedEvent } from './outbox/outbox.js';
export { OwnRecovery, type ApplyOwn } from './recovery/own-recovery.js';
export { OwnStreamForked, PositionRolledBack, SigningGate, type GateState } from './outbox/signing-gate.js';
export { kafkaJsClient } from './kafka/kafkajs-client.js';
export { createAdmin, createRawProducer, readTopic, singleHeader } from './kafka/read-topic.js';
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
export { checkBooks } from './stored/books.js';
export { checkForks } from './stored/fork-evidence.js';
export {
  STORED_PAGE,
  StoredRecordWrong,
  ownStoredChain,
  storedHead,
  walkStored,
  type StoredChain,
  type StoredRecord,
} from './stored/stored-chain.js';
export { traceOf } from './traces/batch-trace.js';
