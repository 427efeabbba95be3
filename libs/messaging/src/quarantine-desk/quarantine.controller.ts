import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, PatternPipe, Roles, type Caller, type Page } from '@qalqan/http-kit';
import { DETAIL_SCHEMA, ITEM_SCHEMA, type QuarantineDetail, type QuarantineItem } from './quarantine-item.js';
import { QuarantineDesk } from './quarantine-desk.js';
import { QuarantineReader } from './quarantine-reader.js';
import { CloseCommand, QuarantineQuery } from './quarantine.query.js';

const RECORD_ID = /^[1-9][0-9]{0,15}$/;
const PURPOSE = { name: 'x-purpose', pattern: /^[A-Za-z0-9][A-Za-z0-9 .:/_-]{0,99}$/ };
/** A header that is not there is no purpose; one that is has to be readable in a log. */
const purposePipe = new PatternPipe(PURPOSE.pattern);

/** Refused records: what they are, and what is done about them. The same at every service. */
@ApiTags('quarantine')
@Roles('operator')
@Controller('quarantine')
export class QuarantineController {
  constructor(
    @Inject(QuarantineReader) private readonly reader: QuarantineReader,
    @Inject(QuarantineDesk) private readonly desk: QuarantineDesk,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listQuarantine', summary: 'Refused records, newest first, without content' })
  @ApiPage(ITEM_SCHEMA)
  list(@Query() query: QuarantineQuery): Promise<Page<QuarantineItem>> {
    return this.reader.list(query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readQuarantined', summary: 'One refused record with its original bytes; is logged' })
  @ApiHeader({ name: PURPOSE.name, required: false, description: 'What the content is read for' })
  @ApiOkResponse({ description: 'The record.', schema: DETAIL_SCHEMA })
  read(
    @Param('id', new PatternPipe(RECORD_ID)) id: string,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE.name) purpose?: string,
  ): Promise<QuarantineDetail> {
    const checked =
      purpose === undefined ? undefined : purposePipe.transform(purpose, { type: 'custom', data: PURPOSE.name });
    return this.reader.read(id, caller, checked);
  }

  @Post(':id/redrive')
  @HttpCode(200)
  @ApiOperation({ operationId: 'redriveQuarantined', summary: 'Open, judge and apply the stored bytes once more' })
  @ApiOkResponse({ description: 'Applied; the record is `redriven`.', schema: ITEM_SCHEMA })
  @ApiResponse({
    status: 409,
    description: 'Refused again, with the code of the refusal; or `state-conflict`: not open, or its stream went on.',
  })
  redrive(@Param('id', new PatternPipe(RECORD_ID)) id: string, @CurrentUser() caller: Caller): Promise<QuarantineItem> {
    return this.desk.redrive(id, caller);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ operationId: 'closeQuarantined', summary: 'Close a record for good, with a reason' })
  @ApiOkResponse({ description: 'The record is `closed`.', schema: ITEM_SCHEMA })
  @ApiResponse({ status: 409, description: '`state-conflict`: it is not open.' })
  close(
    @Param('id', new PatternPipe(RECORD_ID)) id: string,
    @Body() command: CloseCommand,
    @CurrentUser() caller: Caller,
  ): Promise<QuarantineItem> {
    return this.desk.close(id, command.reason, caller);
  }
}
