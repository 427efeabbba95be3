import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, PatternPipe, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import { RecordsQuery, STREAM_PATTERN, type SignedRecord } from '@qalqan/messaging';
import { PURPOSE_HEADER, purposeOf } from './read-log.js';
import { RecordReader } from './record.reader.js';

/**
 * For machines that fill a gap. What they get verifies by itself, and until records are sealed it is no more than
 * every member's Kafka account reads from the topics; the read is logged nonetheless.
 */
@ApiTags('streams')
@Controller('streams')
export class RecordsController {
  constructor(@Inject(RecordReader) private readonly reader: RecordReader) {}

  @Get(':stream/records')
  @Roles('auditor', 'refiller')
  @ApiOperation({ operationId: 'listRecords', summary: 'Signed records of a stream, as they were sent' })
  @ApiParam({ name: 'stream', description: 'stream with its slash encoded: `tj%2F0`' })
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiPage(schemaRef('SignedRecord'), 'One page; `next` is the `from` of the next.')
  @ApiResponse({ status: 403, description: '`role-missing`.' })
  list(
    @Param('stream', new PatternPipe(STREAM_PATTERN)) stream: string,
    @Query() query: RecordsQuery,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<Page<SignedRecord>> {
    return this.reader.page(stream, query, { caller, purpose: purposeOf(purpose) });
  }
}
