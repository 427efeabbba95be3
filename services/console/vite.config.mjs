import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** React Aria brings its own few words in 34 languages; ours are said by `src/words`, so English and Russian stay. */
const KEPT = /\/(en-US|ru-RU)\.(m?js|json)$/;
const fewLocales = {
  name: 'few-locales',
  enforce: 'pre',
  load(id) {
    if (/\/react-aria\/.*intl\/.+\/[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) && !KEPT.test(id)) return 'export default {};';
    return undefined;
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, so that the same build is served at whatever path a service chooses.
  base: './',
  plugins: [fewLocales],
  resolve: { conditions: ['qalqan-source', 'module', 'browser', 'production'] },
  // A worker is a module of its own file: the policy permits workers of this origin, and none made of a text.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // Inlined files would be data: addresses, which the policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    port: Number(process.env.QALQAN_CONSOLE_PORT ?? 5173),
    proxy: Object.fromEntries(
      ['/api', '/console-config.json', '/health', '/checkpoint', '/tile'].map((path) => [
        path,
        process.env.QALQAN_CONSOLE_UPSTREAM ?? 'http://127.0.0.1:4103',
      ]),
    ),
  },
});
