import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import type { FastifyReply } from 'fastify';
import { IfMatch, referencePipe } from '../lifecycle/parameters.js';
import { ReasonBody } from '../lifecycle/reason.dto.js';
import type { SignedState } from '../lifecycle/state-view.js';
import { tagged } from '../lifecycle/tagged.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { RecallService } from './recall.service.js';

@ApiTags('alerts')
@Controller('alerts')
export class RecallController {
  constructor(@Inject(RecallService) private readonly recalls: RecallService) {}

  @Post(':reference/recall')
  @HttpCode(200)
  @Roles('releaser')
  @ApiOperation({ operationId: 'recallAlert', summary: 'Take a published alert back, at once and alone' })
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiOkResponse({ description: 'Committed; it will be on Kafka.', schema: schemaRef('SignedState') })
  @ApiResponse({ status: 409, description: '`state-conflict`: not published, or recalled already.' })
  async recall(
    @Param('reference', referencePipe) reference: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expected: ExpectedVersion,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedState> {
    return tagged(reply, await this.recalls.recall(reference, reason, caller, expected));
  }
}
