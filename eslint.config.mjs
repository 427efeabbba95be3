import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { depConstraints, SOLE_IMPORTERS } from './tools/lint/boundaries.mjs';

const sources = [
  'libs/*/src/**/*.ts',
  'services/*/src/**/*.ts',
  'services/console/src/**/*.tsx',
  'services/*/test/**/*.ts',
  'deploy/local/src/**/*.ts',
  'tools/src/**/*.ts',
];
const specs = ['**/*.spec.ts', '**/src/testing/**/*.ts', 'libs/testkit/**/*.ts', 'services/platform-e2e/**/*.ts'];
const pure = ['errors', 'contracts', 'signing', 'ledger', 'correlation', 'replay', 'identifiers', 'matching'].map(
  (lib) => `libs/${lib}/src/**/*.ts`,
);

/** Imports that only their owner may write; everyone else goes through that project. */
const forbidden = (project) =>
  Object.entries(SOLE_IMPORTERS)
    .filter(([, owners]) => !owners.includes(project))
    .map(([name]) => ({
      group: [name, `${name}/*`],
      message: `only ${SOLE_IMPORTERS[name].join(', ')} may import ${name}`,
    }));

const perProject = [...new Set(Object.values(SOLE_IMPORTERS).flat())];
const restricted = perProject.map((project) => ({
  files: [project === 'local' ? 'deploy/local/src/**/*.ts' : `{libs,services}/${project}/**/*.ts`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden(project) }] },
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.qalqan/**',
      '.nx/**',
      'coverage/**',
      '**/generated/**',
      '**/foreign/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './services/console/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
  },
  {
    files: sources,
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden('') }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Type arguments for a body's type are part of a contract's reading, even where used once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'libs/config reads the environment' },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='DataSource']", message: 'only libs/store opens data sources' },
      ],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'setInterval', 'fetch', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'time is an argument' },
        { object: 'Math', property: 'random', message: 'randomness is an argument' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^(node:|@nestjs|kafkajs|typeorm|pg$)/]',
          message: 'pure projects touch no platform',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'time is an argument' },
      ],
    },
  },
  ...restricted,
  { files: ['libs/store/src/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: specs,
    rules: {
      // The spec of a port runs its adapters, a cycle in this rule's eyes; tools/src/boundaries.spec.ts checks specs.
      '@nx/enforce-module-boundaries': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/require-await': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    files: [
      'deploy/local/**/*.ts',
      'tools/**/*.ts',
      'libs/config/**/*.ts',
      'services/auditor/**/*.ts',
      'services/platform-e2e/**/*.ts',
      'libs/testkit/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    // Marked deprecated by its authors so that it stands out; used for an issuer on this very machine alone.
    files: ['services/console/src/platform/session.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'oauth4webapi' }] },
      ],
    },
  },
  prettier,
);
