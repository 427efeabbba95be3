import { ConfigInvalid, EXIT_CONFIG_INVALID, bootConfig, FAULTS_WARNING, watchFaultPoints } from '@qalqan/config';
import { HealthRegistry, createHttpApp, listen, manageLifecycle, type Lifecycle } from '@qalqan/http-kit';
import { TRUST_LIST, attachConsumer } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { migrationCommand, migrationRequest } from '@qalqan/store';
import { createLogger, createMetrics, startTracing } from '@qalqan/telemetry';
import manifest from '../package.json' with { type: 'json' };
import { definition, type NodeConfig } from './config.js';
import { STREAMED_BODIES } from './import/streamed.js';
import { OPENAPI_OPTIONS } from './interface/openapi-options.js';
import { NodeModule } from './node.module.js';
import { nodeOptions } from './settings.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';

const EXIT_START_FAILED = 1;

/** Starts one party's node: database and agreement first, then the consumer, then the door to officers. */
async function start(config: NodeConfig): Promise<void> {
  const { instance, telemetry } = config;
  const { version } = manifest;
  const service = definition.service;
  const { otlpEndpoint, tracesPerSecond: perSecond } = telemetry;
  const tracing = await startTracing({ service, instance, version, otlpEndpoint, perSecond });
  const logger = createLogger({ service, instance, level: telemetry.logLevel });
  const metrics = createMetrics({ service, instance, version });
  const health = new HealthRegistry();
  if (watchFaultPoints(config.faults.folder, instance)) logger.warn(FAULTS_WARNING);
  /** Filled in as the start goes on; asked for before that by what is made first. */
  const started: { lifecycle?: Lifecycle; trust?: TrustList } = {};
  const onFatal = (error: unknown): void => {
    // Before there is an application to close, the supervisor's restart is all there is.
    if (started.lifecycle === undefined) process.exit(EXIT_START_FAILED);
    void started.lifecycle.fatal('part-lost', error);
  };
  const app = await createHttpApp(NodeModule.forRoot(nodeOptions(config, { logger, metrics, health, onFatal })), {
    about: { service, party: instance, version, agreement: () => started.trust && String(started.trust.version) },
    http: config.http,
    oidc: config.oidc,
    console: config.console,
    openapi: OPENAPI_OPTIONS,
    streamedBodies: STREAMED_BODIES,
    ...{ logger, metrics, health },
  });
  started.lifecycle = manageLifecycle({ app, logger, health, release: () => tracing.shutdown() });
  started.trust = app.get<TrustList>(TRUST_LIST, { strict: false });
  const port = await listen(app, config.http);
  logger.info('listening', { host: config.http.host, port, party: instance, agreement: String(started.trust.version) });
  // After the door is open: joining the group may take as long as the session of a predecessor that was killed.
  await attachConsumer(app);
}

const config = bootConfig(definition);
const asked = migrationRequest(process.argv);
if (asked)
  process.exit(
    await migrationCommand({ ...config.database, entities: ENTITIES, migrations: MIGRATIONS }, asked, process),
  );
try {
  await start(config);
} catch (error) {
  const invalid = error instanceof ConfigInvalid;
  const logger = createLogger({ service: definition.service, instance: config.instance, level: 'error' });
  logger.error('the node did not start', { code: invalid ? error.code : 'unavailable', error });
  process.exit(invalid ? EXIT_CONFIG_INVALID : EXIT_START_FAILED);
}
