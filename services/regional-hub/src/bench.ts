import { migrate, openDatabase } from '@qalqan/store';
import { ENTITIES, MIGRATIONS } from './store/schema.js';
import { correlateAt } from './testing/bench/correlate.js';

const [url = '', world = 'apart', sizes = '', probes = ''] = process.argv.slice(2);
const options = { url, entities: ENTITIES, migrations: MIGRATIONS, poolSize: 2, statementTimeoutMs: 600_000 };

// Correlation alone, on an empty database that the caller has made: a line of JSON for each number of stored alerts.
await migrate(options);
const database = await openDatabase(options);
try {
  const asked = sizes.split(',').map(Number);
  for await (const figures of correlateAt(database, world === 'shared' ? 'shared' : 'apart', asked, Number(probes)))
    process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await database.close();
}
