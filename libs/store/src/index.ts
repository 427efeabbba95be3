export { Database, type Tx } from './database/database.js';
export { newestQuarantined } from './database/newest-quarantined.js';
export {
  migrate,
  migrationsOf,
  openDatabase,
  revertLast,
  revertNamed,
  StoreAhead,
  type MigrationState,
  type DatabaseOptions,
  type EntityClass,
  type MigrationClass,
} from './database/open-database.js';
export { migrationCommand, migrationRequest, type MigrationRequest } from './database/migration-command.js';
export { isConnectionLoss, isContention, isUniqueViolation } from './database/store-errors.js';
export type { HealthCheckPort, HealthPort, HealthValues } from './database/health-port.js';
export { LossWatch, type DatabaseCondition, type LossWatchOptions } from './database/loss-watch.js';
export { StoreModule, STORE_OPTIONS, type StoreOptions } from './store-module.js';
export { Leases, underLease, type Lease } from './leases/leases.js';
export { bulkInsert, type BulkTable, type ColumnType } from './bulk/bulk-insert.js';
export {
  ConsumerOffset,
  ForkEvidence,
  LeaseRecord,
  OutboxRecord,
  OwnStream,
  QuarantinedRecord,
  RecordIdentity,
  SHARED_ENTITIES,
  StreamPosition,
  type QuarantineState,
  type StreamState,
} from './entities/shared-entities.js';
export { FORK_TABLES } from './migrations/forks-told-1795485600000.js';
export {
  SHARED_MIGRATIONS,
  SHARED_TABLES,
  SharedTables1735689600000,
} from './migrations/shared-tables-1735689600000.js';
