import { Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import type { FastifyReply } from 'fastify';
import { IfMatch, referencePipe } from '../lifecycle/parameters.js';
import { tagged } from '../lifecycle/tagged.js';
import type { SignedState } from '../lifecycle/state-view.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { ReleaseService } from './release.service.js';

@ApiTags('alerts')
@Controller('alerts')
export class ReleaseController {
  constructor(@Inject(ReleaseService) private readonly releases: ReleaseService) {}

  @Post(':reference/release')
  @HttpCode(200)
  @Roles('releaser')
  @ApiOperation({ operationId: 'releaseAlert', summary: 'Sign and publish what another person submitted' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Release only what was read in this version' })
  @ApiOkResponse({ description: 'Committed; it will be on Kafka.', schema: schemaRef('SignedState') })
  @ApiResponse({ status: 403, description: '`four-eyes`: you had a hand in it; `role-missing`.' })
  @ApiResponse({ status: 409, description: '`state-conflict`: nothing is submitted.' })
  async release(
    @Param('reference', referencePipe) reference: string,
    @IfMatch() expected: ExpectedVersion,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedState> {
    return tagged(reply, await this.releases.release({ reference, caller, expected }));
  }
}
