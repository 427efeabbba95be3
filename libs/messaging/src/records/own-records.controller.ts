import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, PatternPipe, Roles, schemaRef, type Page } from '@qalqan/http-kit';
import { OwnRecords } from './own-records.js';
import { RecordsQuery, STREAM_PATTERN } from './records.query.js';
import type { SignedRecord } from './signed-record.js';

/** For machines that fill a gap; what they get verifies by itself. */
@ApiTags('streams')
@Controller('streams')
export class OwnRecordsController {
  constructor(@Inject(OwnRecords) private readonly records: OwnRecords) {}

  @Get(':stream/records')
  @Roles('operator', 'auditor', 'refiller')
  @ApiOperation({ operationId: 'listRecords', summary: "Signed records of this service's own stream, as sent" })
  @ApiParam({ name: 'stream', description: 'stream with its slash encoded: `tj%2F0`' })
  @ApiPage(schemaRef('SignedRecord'), 'One page; `next` is the `from` of the next.')
  @ApiResponse({ status: 403, description: '`forbidden`: a stream of another member; `role-missing`.' })
  list(
    @Param('stream', new PatternPipe(STREAM_PATTERN)) stream: string,
    @Query() query: RecordsQuery,
  ): Promise<Page<SignedRecord>> {
    return this.records.page(stream, query);
  }
}
