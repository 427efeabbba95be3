import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
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

/** Countries of the map: the region and who it borders on. The rest of the world would be nine tenths of the file. */
const REGION =
  'Kazakhstan Kyrgyzstan Tajikistan Turkmenistan Uzbekistan Afghanistan Russia China Iran Pakistan India Mongolia Azerbaijan Georgia Armenia Turkey Iraq'.split(
    ' ',
  );
const regionMap = {
  name: 'region-map',
  resolveId: (id) => (id === 'virtual:region' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:region') return undefined;
    const { features } = feature(world, world.objects.countries);
    const kept = features.filter(({ properties }) => REGION.includes(properties.name));
    const rounded = (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
    return `export default ${JSON.stringify({ type: 'FeatureCollection', features: kept }, rounded)};`;
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, so that the same build is served at whatever path a service chooses.
  base: './',
  plugins: [fewLocales, regionMap],
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
