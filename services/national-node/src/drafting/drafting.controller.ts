import { Controller, Delete, HttpCode, Inject, Param, Post, Put, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { AlertBody } from '@qalqan/contracts';
import { CheckedBody, CurrentUser, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import type { FastifyReply } from 'fastify';
import { FormedHeader, IfMatch, referencePipe } from '../lifecycle/parameters.js';
import type { StateView } from '../lifecycle/state-view.js';
import { tagged } from '../lifecycle/tagged.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { CLOCK, type Clock } from '../clock.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { completeAlert } from './complete-alert.js';
import { KEY_PATTERN } from './draft-keys.js';
import { DraftingService } from './drafting.service.js';

/** The profile fills in what is left out before the contract is asked, so nothing is checked at this place. */
const checkedLater = (): [] => [];
const KEY = { name: 'idempotency-key', pattern: KEY_PATTERN };
const STATE = { description: 'Where the alert stands.', schema: schemaRef('AlertState') };

@ApiTags('alerts')
@Controller('alerts')
export class DraftingController {
  constructor(
    @Inject(DraftingService) private readonly drafting: DraftingService,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Roles('drafter')
  @ApiOperation({ operationId: 'createAlert', summary: 'Draft an alert' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key and content lead to one draft' })
  @ApiBody({ schema: schemaRef('AlertDraft') })
  @ApiCreatedResponse(STATE)
  @ApiResponse({ status: 409, description: '`conflict`: the key came with other content before.' })
  async create(
    @CheckedBody(checkedLater) body: unknown,
    @FormedHeader(KEY) key: string | undefined,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StateView> {
    const view = await this.drafting.create({ alert: this.complete(body), sent: body }, caller, key);
    reply.header('location', `/api/v1/alerts/${view.reference}`);
    return tagged(reply, view);
  }

  @Put(':reference')
  @Roles('drafter')
  @ApiOperation({ operationId: 'replaceAlert', summary: 'Replace the content of the revision that waits' })
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiBody({ schema: schemaRef('AlertDraft') })
  @ApiOkResponse(STATE)
  @ApiResponse({ status: 409, description: '`state-conflict`: nothing waits.' })
  @ApiResponse({ status: 412, description: '`precondition-failed`: it has changed since it was read.' })
  async replace(
    @Param('reference', referencePipe) reference: string,
    @CheckedBody(checkedLater) body: unknown,
    @IfMatch() expected: ExpectedVersion,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StateView> {
    return tagged(reply, await this.drafting.edit(reference, this.complete(body), caller, expected));
  }

  @Post(':reference/submit')
  @HttpCode(200)
  @Roles('drafter')
  @ApiOperation({ operationId: 'submitAlert', summary: 'Hand the waiting revision to a second person' })
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiOkResponse(STATE)
  async submit(
    @Param('reference', referencePipe) reference: string,
    @IfMatch() expected: ExpectedVersion,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StateView> {
    return tagged(reply, await this.drafting.submit(reference, caller, expected));
  }

  @Delete(':reference')
  @HttpCode(204)
  @Roles('drafter')
  @ApiOperation({
    operationId: 'discardAlert',
    summary: 'Throw away the revision that waits; what is published stays',
  })
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiResponse({ status: 204, description: 'It is gone.' })
  async discard(
    @Param('reference', referencePipe) reference: string,
    @IfMatch() expected: ExpectedVersion,
    @CurrentUser() caller: Caller,
  ): Promise<void> {
    await this.drafting.discard(reference, caller, expected);
  }

  private complete(body: unknown): AlertBody {
    return completeAlert({ profile: this.profile, today: this.clock.now() }, body);
  }
}
