import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, PatternPipe, Roles, type Caller } from '@qalqan/http-kit';
import { STREAM_PATTERN } from '../records/records.query.js';
import type { SignedRecord } from '../records/signed-record.js';
import { OVERVIEW_SCHEMA, RECORDS_SCHEMA, type ForkOverview } from './fork-item.js';
import { ForkReader } from './fork-reader.js';

const SEQUENCE = /^[1-9][0-9]{0,14}$/;

/** Forks that this instance holds evidence of, and what others say of forks. The same at every service. */
@ApiTags('streams')
@Controller('streams')
export class ForksController {
  constructor(@Inject(ForkReader) private readonly reader: ForkReader) {}

  @Get('forks')
  @Roles('operator', 'auditor')
  @ApiOperation({ operationId: 'listForks', summary: 'Forks and claims of forks, newest first, without content' })
  @ApiOkResponse({ description: 'Both lists, each cut after 200.', schema: OVERVIEW_SCHEMA })
  list(): Promise<ForkOverview> {
    return this.reader.overview();
  }

  @Get(':stream/forks/:sequence')
  @Roles('operator', 'auditor', 'refiller')
  @ApiOperation({ operationId: 'readFork', summary: 'Signed records that prove a fork, as they were sent; is logged' })
  @ApiParam({ name: 'stream', description: 'stream with its slash encoded: `tj%2F0`' })
  @ApiParam({ name: 'sequence', description: 'position of the record that did not count' })
  @ApiOkResponse({ description: 'At most eight records, the first rival first.', schema: RECORDS_SCHEMA })
  @ApiResponse({ status: 404, description: '`not-found`: this service holds no evidence of such a fork.' })
  read(
    @Param('stream', new PatternPipe(STREAM_PATTERN)) stream: string,
    @Param('sequence', new PatternPipe(SEQUENCE)) sequence: string,
    @CurrentUser() caller: Caller,
  ): Promise<{ items: SignedRecord[] }> {
    return this.reader.records(stream, Number(sequence), caller);
  }
}
