import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, PatternPipe, Roles, schemaRef, type Page } from '@qalqan/http-kit';
import { RefillQuery } from './refill.dto.js';
import { RefillService, type RefillRecord } from './refill.service.js';

const STREAM = /^[a-z][a-z0-9-]{0,31}\/[0-9]{1,4}$/;

/** For machines that fill a gap; what they get verifies by itself. */
@ApiTags('streams')
@Controller('streams')
export class RefillController {
  constructor(@Inject(RefillService) private readonly refill: RefillService) {}

  @Get(':stream/records')
  @Roles('operator', 'auditor', 'refiller')
  @ApiOperation({ operationId: 'listRecords', summary: "Signed records of this node's own stream, as sent" })
  @ApiParam({ name: 'stream', description: 'stream with its slash encoded: `tj%2F0`' })
  @ApiPage(schemaRef('SignedRecord'), 'One page; `next` is the `from` of the next.')
  @ApiResponse({ status: 403, description: '`forbidden`: a stream of another member; `role-missing`.' })
  async records(
    @Param('stream', new PatternPipe(STREAM)) stream: string,
    @Query() query: RefillQuery,
  ): Promise<Page<RefillRecord>> {
    return this.refill.page(stream, query);
  }
}
