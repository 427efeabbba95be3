import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Metrics } from '@qalqan/telemetry';
import { AnyRole, Public } from '../auth/access.js';
import { CurrentUser, type Caller } from '../auth/caller.js';
import type { OpenApiHolder } from '../openapi/build-openapi.js';
import { ABOUT, HEALTH, METRICS, OPENAPI } from '../server/tokens.js';
import type { HealthRegistry, Readiness } from './health-registry.js';

/** What a service says about itself. */
export interface About {
  readonly service: string;
  readonly party: string;
  readonly version: string;
  /** Version of the agreement that is held; undefined until it has been read. */
  readonly agreement: () => string | undefined;
}

const OBJECT = { schema: { type: 'object' } };

/** Liveness and readiness for supervisors and load balancers. */
@ApiTags('platform')
@Public()
@Controller('health')
export class HealthController {
  constructor(@Inject(HEALTH) private readonly health: HealthRegistry) {}

  @Get('live')
  @ApiOperation({ operationId: 'live', summary: 'Whether the process can go on' })
  @ApiOkResponse({ description: 'It can.', ...OBJECT })
  @ApiResponse({ status: 503, description: 'It cannot; replace it.', ...OBJECT })
  live(@Res({ passthrough: true }) reply: FastifyReply): { status: 'live' | 'dead' } {
    if (!this.health.live) reply.code(503);
    return { status: this.health.live ? 'live' : 'dead' };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'ready', summary: 'Whether requests are served, with the state of each check' })
  @ApiOkResponse({ description: 'Every check is green.', ...OBJECT })
  @ApiResponse({ status: 503, description: 'A check is not green, or the process is about to stop.', ...OBJECT })
  ready(@Res({ passthrough: true }) reply: FastifyReply): Readiness {
    const readiness = this.health.readiness();
    if (readiness.status === 'not-ready') reply.code(503);
    return readiness;
  }
}

/** Metrics in the Prometheus text format. */
@ApiTags('platform')
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(METRICS) private readonly metrics: Metrics) {}

  @Get()
  @ApiOperation({ operationId: 'metrics', summary: 'Metrics in the Prometheus text format' })
  @ApiOkResponse({ description: 'Text exposition.', content: { 'text/plain': { schema: { type: 'string' } } } })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type(this.metrics.contentType);
    return this.metrics.text();
  }
}

/** The service's name and version, and its OpenAPI document. */
@ApiTags('platform')
@Public()
@Controller()
export class AboutController {
  constructor(
    @Inject(ABOUT) private readonly about: About,
    @Inject(OPENAPI) private readonly openapi: OpenApiHolder,
  ) {}

  @Get('about')
  @ApiOperation({ operationId: 'about', summary: 'Service, party, version and version of the agreement' })
  @ApiOkResponse({
    description: 'What runs here.',
    schema: {
      type: 'object',
      required: ['service', 'party', 'version', 'agreement'],
      properties: {
        service: { type: 'string' },
        party: { type: 'string' },
        version: { type: 'string' },
        agreement: { oneOf: [{ type: 'string' }, { type: 'null' }] },
      },
    },
  })
  read(): { service: string; party: string; version: string; agreement: string | null } {
    const { service, party, version, agreement } = this.about;
    return { service, party, version, agreement: agreement() ?? null };
  }

  @Get('openapi.json')
  @ApiOperation({ operationId: 'openapi', summary: 'This document' })
  @ApiOkResponse({ description: 'OpenAPI 3.1.', ...OBJECT })
  document(): object {
    return this.openapi.document;
  }
}

/** Who calls, as this service sees it. */
@ApiTags('platform')
@Controller('me')
export class MeController {
  @Get()
  @AnyRole()
  @ApiOperation({ operationId: 'me', summary: 'Who calls: account, name, party, roles, and until when' })
  @ApiOkResponse({
    description: 'What the token says, roles that there are not left out.',
    schema: {
      type: 'object',
      required: ['sub', 'name', 'party', 'roles', 'expiresAt'],
      properties: {
        sub: { type: 'string' },
        name: { oneOf: [{ type: 'string' }, { type: 'null' }], description: 'null for a machine' },
        party: { type: 'string' },
        roles: { type: 'array', items: { type: 'string' } },
        expiresAt: { oneOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
      },
    },
  })
  read(@CurrentUser() { sub, name, party, roles, expires }: Caller): object {
    const expiresAt = expires === undefined ? null : new Date(expires * 1000).toISOString();
    return { sub, name: name ?? null, party, roles, expiresAt };
  }
}
