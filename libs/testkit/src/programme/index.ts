export { TEST_ORIGIN, createProgramme, type TestProgramme } from './programme.js';
export { TestMember, type Place, type TestRecord } from './member.js';
export { TestLog, entryOf, type TestEntry } from './test-log.js';
export { reference, sampleAlert } from './alerts.js';
