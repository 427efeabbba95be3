export { startPostgres, type PostgresOptions, type PostgresServer } from './postgres.js';
export { startKafka, type KafkaOptions, type KafkaServer } from './kafka.js';
export { ensureKafkaJars } from './jars.js';
export { freePort, freePorts } from './free-port.js';
export { createAuthority, issue, type CertifiedKey, type ClientTls } from './pki.js';
export type { Exit, Launched } from './process.js';
export { SetupError } from './setup-error.js';
