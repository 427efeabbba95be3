/**
 * The import rules of docs/architecture.md as data: read by the linter and by the spec that checks every project file,
 * so that the two cannot drift apart. No rule has a wildcard: a layer that is not named may import nothing.
 */
export const LAYERS = {
  pure: ['pure'],
  adapter: ['pure', 'adapter'],
  infrastructure: ['pure', 'adapter', 'infrastructure'],
  service: ['pure', 'adapter', 'infrastructure'],
  verifier: ['pure', 'adapter'],
  client: ['pure', 'client'],
  console: ['pure', 'adapter', 'client'],
  testing: ['pure', 'adapter', 'client', 'infrastructure', 'testing', 'tool'],
  tool: ['pure', 'adapter', 'client', 'infrastructure', 'tool'],
  e2e: ['pure', 'adapter', 'client', 'infrastructure', 'testing', 'tool'],
};

export const SCOPES = [
  'shared',
  'national-node',
  'regional-hub',
  'audit-log',
  'auditor',
  'console',
  'platform',
  'deploy',
  'tools',
];

export const PLATFORMS = { any: ['any'], node: ['any', 'node'], browser: ['any', 'browser'] };

/** External packages that one project alone may import. */
export const SOLE_IMPORTERS = {
  kafkajs: ['messaging'],
  '@nestjs/microservices': ['messaging'],
  typeorm: ['store', 'national-node', 'regional-hub', 'audit-log', 'testkit', 'messaging'],
  pg: ['store', 'testkit', 'local', 'platform-e2e'],
};

/** What a pure project may import from outside the workspace: nothing that touches a platform, a clock or a network. */
export const PURE_EXTERNALS = [
  '@sinclair/typebox',
  'canonicalize',
  'ajv',
  '@noble/hashes',
  '@scure/base',
  'ibantools',
  'libphonenumber-js',
];

/** What a spec may use on top of its layer: real servers, factories, and the adapters that stand behind a port. */
export const TEST_LAYERS = ['testing', 'adapter', 'tool'];

export const depConstraints = [
  ...Object.entries(LAYERS).map(([layer, allowed]) => ({
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: allowed.map((name) => `layer:${name}`),
  })),
  // A service imports shared projects and itself, never another service.
  ...SCOPES.map((scope) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: [...new Set(['shared', scope])].map((name) => `scope:${name}`),
  })),
  ...Object.entries(PLATFORMS).map(([platform, allowed]) => ({
    sourceTag: `platform:${platform}`,
    onlyDependOnLibsWithTags: allowed.map((name) => `platform:${name}`),
  })),
];
