import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, PatternPipe, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import { ReplayJobs, type ReplayJob } from './replay-jobs.js';
import { ReplayRunner } from './replay-runner.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Verification replays that the service runs over its own database. */
@ApiTags('replays')
@Roles('auditor', 'operator')
@Controller('replays')
export class ReplaysController {
  constructor(
    @Inject(ReplayRunner) private readonly runner: ReplayRunner,
    @Inject(ReplayJobs) private readonly jobs: ReplayJobs,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Start a replay, or learn of the one that runs' })
  @ApiAcceptedResponse({ description: 'The replay.', schema: schemaRef('ReplayJob') })
  start(@CurrentUser() caller: Caller): Promise<ReplayJob> {
    return this.runner.start(caller.sub);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a replay is, and its report' })
  @ApiOkResponse({ description: 'The replay.', schema: schemaRef('ReplayJob') })
  read(@Param('id', new PatternPipe(UUID)) id: string): Promise<ReplayJob> {
    return this.jobs.read(id);
  }
}
