import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger, Metrics } from '@qalqan/telemetry';
import type { AccessTokens } from '../auth/access-tokens.js';
import { AuthGuard } from '../auth/auth.guard.js';
import { CodeListsController } from '../code-lists/code-lists.controller.js';
import { ConsoleConfigController, type OidcSettings } from '../console/console-config.controller.js';
import type { HealthRegistry } from '../health/health-registry.js';
import {
  AboutController,
  HealthController,
  MeController,
  MetricsController,
  type About,
} from '../health/platform.controllers.js';
import type { OpenApiHolder } from '../openapi/build-openapi.js';
import { ProblemFilter } from '../problem/problem.filter.js';
import { StrictValidationPipe } from '../validation/strict-validation.pipe.js';
import { ABOUT, ACCESS_TOKENS, CHALLENGE_REALM, HEALTH, LOGGER, METRICS, OIDC, OPENAPI } from './tokens.js';

/** Root module of a service: a class, or what its `forRoot(…)` returns. */
export type ServiceModule = Type<unknown> | DynamicModule;

/** What `createHttpApp` shares with every module of the service. */
export interface Shared {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly about: About;
  readonly tokens: AccessTokens;
  readonly oidc: OidcSettings;
  readonly openapi: OpenApiHolder;
}

const SHARED_TOKENS = [LOGGER, METRICS, HEALTH, ABOUT, ACCESS_TOKENS, CHALLENGE_REALM, OIDC, OPENAPI];

@Module({})
class HttpKitModule {}

/** Wraps a service's module; filter, guard and pipe hold for every route of every module. */
export function rootModule(module: ServiceModule, shared: Shared): DynamicModule {
  return wrap(module, [
    { provide: LOGGER, useValue: shared.logger },
    { provide: METRICS, useValue: shared.metrics },
    { provide: HEALTH, useValue: shared.health },
    { provide: ABOUT, useValue: shared.about },
    { provide: ACCESS_TOKENS, useValue: shared.tokens },
    { provide: CHALLENGE_REALM, useValue: shared.oidc.audience },
    { provide: OIDC, useValue: shared.oidc },
    { provide: OPENAPI, useValue: shared.openapi },
  ]);
}

/** The same routes with nothing behind them, for documents. */
export function previewModule(module: ServiceModule): DynamicModule {
  return wrap(
    module,
    SHARED_TOKENS.map((provide) => ({ provide, useValue: undefined })),
  );
}

function wrap(module: ServiceModule, shared: Provider[]): DynamicModule {
  return {
    module: HttpKitModule,
    global: true,
    imports: [module],
    controllers: [
      HealthController,
      MetricsController,
      AboutController,
      MeController,
      CodeListsController,
      ConsoleConfigController,
    ],
    providers: [
      ...shared,
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_GUARD, useClass: AuthGuard },
      { provide: APP_PIPE, useClass: StrictValidationPipe },
    ],
    exports: SHARED_TOKENS,
  };
}
