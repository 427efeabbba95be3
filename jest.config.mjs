import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

/** Options shared by every size; a size differs only in which files it takes and how many run at once. */
const base = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/deploy', '<rootDir>/tools'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
  moduleNameMapper: {
    '^@qalqan/local/servers$': '<rootDir>/deploy/local/src/servers/index.ts',
    '^@qalqan/testkit/programme$': '<rootDir>/libs/testkit/src/programme/index.ts',
    '^@qalqan/testkit/vectors$': '<rootDir>/libs/testkit/src/vectors.ts',
    '^@qalqan/messaging/provisioning$': '<rootDir>/libs/messaging/src/provisioning/index.ts',
    '^@qalqan/contracts/schemas$': '<rootDir>/libs/contracts/src/schemas.ts',
    '^@qalqan/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.qalqan/'],
  setupFiles: ['<rootDir>/tools/jest-setup.mjs'],
};

/** Test sizes: see docs/architecture.md, "Tests". The suffix of a file is its size. */
const sizes = {
  small: {
    testMatch: ['**/*.spec.ts'],
    testPathIgnorePatterns: ['\\.(medium|broker|e2e)\\.spec\\.ts$', '/node_modules/'],
  },
  medium: { testMatch: ['**/*.medium.spec.ts'] },
  broker: { testMatch: ['**/*.broker.spec.ts'] },
  // One platform for all of them, started before the first and stopped after the last.
  e2e: {
    testMatch: ['**/*.e2e.spec.ts'],
    globalSetup: '<rootDir>/services/platform-e2e/jest/start-platform.mjs',
    globalTeardown: '<rootDir>/services/platform-e2e/jest/stop-platform.mjs',
  },
};

const wanted = (process.env.QALQAN_TEST_SIZES ?? 'small').split(',');

export default {
  projects: wanted.map((size) => ({ ...base, displayName: size, ...sizes[size] })),
  testTimeout: 60_000,
};
