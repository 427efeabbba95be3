export { contiguous, noDuplicates, noLoss, type Positioned } from './checks/invariants.js';
export { eventually } from './checks/eventually.js';
export { emptyDatabase, testDatabase, type TestDatabase, type TestSchema } from './servers/test-database.js';
export { smallDisk, type SmallDisk } from './servers/small-disk.js';
export { asRaw, randomSuffix, testKafka, type RawTestRecord, type TestKafka } from './servers/test-kafka.js';
