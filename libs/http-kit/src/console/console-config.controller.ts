import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/access.js';
import type { About } from '../health/platform.controllers.js';
import { ABOUT, OIDC } from '../server/tokens.js';

/** Whose tokens a service takes, and for whom they must be meant. */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
}

/** The console's client id, the same at every issuer. */
const CLIENT_ID = 'console';

const TEXT = { type: 'string' };
const FIELDS = ['service', 'party', 'issuer', 'clientId', 'audience', 'version', 'agreement'] as const;

/** What the console has to know before anybody has signed in. Nothing of it is a secret. */
@ApiTags('platform')
@Public()
@Controller()
export class ConsoleConfigController {
  constructor(
    @Inject(ABOUT) private readonly about: About,
    @Inject(OIDC) private readonly oidc: OidcSettings,
  ) {}

  @Get('console-config.json')
  @ApiOperation({ operationId: 'consoleConfig', summary: 'What the console needs before anybody has signed in' })
  @ApiOkResponse({
    description: 'Which service this is, and where its users sign in.',
    schema: {
      type: 'object',
      required: [...FIELDS],
      properties: {
        ...Object.fromEntries(FIELDS.map((name) => [name, TEXT])),
        agreement: { oneOf: [TEXT, { type: 'null' }], description: 'version; null until it has been read' },
      },
    },
  })
  read(): Record<(typeof FIELDS)[number], string | null> {
    const { service, party, version, agreement } = this.about;
    const { issuer, audience } = this.oidc;
    return { service, party, issuer, clientId: CLIENT_ID, audience, version, agreement: agreement() ?? null };
  }
}
