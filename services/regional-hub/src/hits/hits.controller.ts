import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, PatternPipe, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import type { FastifyReply } from 'fastify';
import { PURPOSE_HEADER, purposeOf } from '../reading/read-log.js';
import { HitListQuery } from './hit-list.query.js';
import { HitReader } from './hit.reader.js';
import type { HitDetail, HitItem } from './hit-item.js';
import { VerdictCommand } from './verdict.command.js';
import { expectedVersions, requestKey } from './verdict-headers.js';
import { VerdictService, type VerdictReceipt } from './verdict.service.js';

const HIT_ID = /^[0-9a-f]{64}$/;

/** Links between alerts of different parties, each with its reasons. */
@ApiTags('hits')
@Roles('hub-analyst')
@Controller('hits')
export class HitsController {
  constructor(
    @Inject(HitReader) private readonly reader: HitReader,
    @Inject(VerdictService) private readonly verdicts: VerdictService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Hits that hold, newest first' })
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiPage(schemaRef('HubHit'))
  list(
    @Query() query: HitListQuery,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<Page<HitItem>> {
    return this.reader.list(query, { caller, purpose: purposeOf(purpose) });
  }

  @Get(':id')
  @ApiOperation({ summary: 'One hit with what analysts said on it' })
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiOkResponse({ description: 'The hit; its version is the entity tag.', schema: schemaRef('HubHit') })
  async read(
    @Param('id', new PatternPipe(HIT_ID)) id: string,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<HitDetail> {
    const hit = await this.reader.read(id, { caller, purpose: purposeOf(purpose) });
    reply.header('etag', `"${hit.version}"`);
    return hit;
  }

  @Post(':id/verdict')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm or dismiss a hit, or take that back' })
  @ApiHeader({ name: 'if-match', required: false, description: 'The version of the hit that was judged' })
  @ApiHeader({ name: 'idempotency-key', required: false, description: 'The same key and verdict count once' })
  @ApiOkResponse({ description: 'Where the verdict stands in the log.', schema: schemaRef('VerdictReceipt') })
  judge(
    @Param('id', new PatternPipe(HIT_ID)) id: string,
    @Body() command: VerdictCommand,
    @CurrentUser() caller: Caller,
    @Headers('if-match') ifMatch?: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<VerdictReceipt> {
    return this.verdicts.give(id, command, { caller, expected: expectedVersions(ifMatch), key: requestKey(key) });
  }
}
