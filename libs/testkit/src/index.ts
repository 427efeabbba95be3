export { contiguous, noDuplicates, noLoss, type Positioned } from './checks/invariants.js';
export { eventually } from './checks/eventually.js';
export { migrationProblems, SHARED_ROWS, type MigrationWalk } from './servers/migration-walk.js';
export { emptyDatabase, testDatabase, type TestDatabase, type TestSchema } from './servers/test-database.js';
export { asRaw, type RawTestRecord, type TestKafka } from './servers/kafka-access.js';
export { randomSuffix, testKafka } from './servers/test-kafka.js';
export { testKafkaCluster, type TestKafkaCluster } from './servers/test-kafka-cluster.js';
export { smallDisk, smallDiskAt, type SmallDisk } from './servers/small-disk.js';
