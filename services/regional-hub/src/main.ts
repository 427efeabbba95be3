import { bootConfig, FAULTS_WARNING, watchFaultPoints } from '@qalqan/config';
import { createHttpApp, HealthRegistry, listen, manageLifecycle, type Lifecycle } from '@qalqan/http-kit';
import { attachConsumer, TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { migrationCommand, migrationRequest } from '@qalqan/store';
import { createLogger, createMetrics, startTracing } from '@qalqan/telemetry';
import manifest from '../package.json' with { type: 'json' };
import { AppModule } from './app.module.js';
import { definition } from './config.js';
import { OPENAPI } from './schemas.js';
import { appOptions } from './settings.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';

const config = bootConfig(definition);
const asked = migrationRequest(process.argv);
if (asked)
  process.exit(
    await migrationCommand({ ...config.database, entities: ENTITIES, migrations: MIGRATIONS }, asked, process),
  );
const { service } = definition;
const { version } = manifest;
const logger = createLogger({ service, instance: config.instance, level: config.telemetry.logLevel });
const metrics = createMetrics({ service, instance: config.instance, version });
const tracing = await startTracing({
  ...{ service, instance: config.instance, version },
  otlpEndpoint: config.telemetry.otlpEndpoint,
  perSecond: config.telemetry.tracesPerSecond,
});
const health = new HealthRegistry();

let agreement: string | undefined;
let lifecycle: Lifecycle | undefined;

/** Before the application stands there is nothing to drain. */
function onFatal(code: string, error: unknown): void {
  if (lifecycle) void lifecycle.fatal(code, error);
  else abandon(code, error);
}

function abandon(code: string, error: unknown): never {
  logger.error('the service cannot start', { code, error });
  process.exit(1);
}

try {
  if (watchFaultPoints(config.faults.folder, config.instance)) logger.warn(FAULTS_WARNING);
  const app = await createHttpApp(AppModule.forRoot(appOptions(config, { logger, metrics, health, onFatal })), {
    about: { service, party: config.instance, version, agreement: () => agreement },
    http: config.http,
    oidc: config.oidc,
    console: config.console,
    logger,
    metrics,
    health,
    openapi: OPENAPI,
  });
  agreement = String(app.get<TrustList>(TRUST_LIST, { strict: false }).version);
  lifecycle = manageLifecycle({ app, logger, health, release: () => tracing.shutdown() });
  const port = await listen(app, config.http);
  logger.info('listening', { port });
  // After the door is open: joining the group may take as long as the session of a predecessor that was killed.
  await attachConsumer(app);
} catch (error) {
  abandon('start-failed', error);
}
