import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import type { FastifyReply } from 'fastify';
import { CLOCK, type Clock } from '../clock.js';
import { completeAlert } from '../drafting/complete-alert.js';
import { IfMatch, referencePipe } from '../lifecycle/parameters.js';
import type { StateView } from '../lifecycle/state-view.js';
import { tagged } from '../lifecycle/tagged.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { CorrectionBody } from './correction.dto.js';
import { CorrectionService } from './correction.service.js';

@ApiTags('alerts')
@Controller('alerts')
export class CorrectionController {
  constructor(
    @Inject(CorrectionService) private readonly corrections: CorrectionService,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':reference/corrections')
  @Roles('drafter')
  @ApiOperation({
    operationId: 'correctAlert',
    summary: 'Draft a later revision of a published alert; it is submitted and released like the first',
  })
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiCreatedResponse({ description: 'The correction waits in `pending`.', schema: schemaRef('AlertState') })
  @ApiResponse({ status: 409, description: '`state-conflict`: not published, or a correction waits already.' })
  async correct(
    @Param('reference', referencePipe) reference: string,
    @Body() { reason, alert }: CorrectionBody,
    @IfMatch() expected: ExpectedVersion,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StateView> {
    const correction = {
      reason,
      alert: completeAlert({ profile: this.profile, today: this.clock.now() }, alert, '/alert'),
    };
    return tagged(reply, await this.corrections.open(reference, correction, caller, expected));
  }
}
