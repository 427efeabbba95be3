import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, PatternPipe, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import type { EntryDetail, EntryItem } from './entry-item.js';
import { EntryListQuery } from './entry-list.query.js';
import { EntryReader } from './entry.reader.js';
import { PURPOSE_HEADER, purposeOf } from './read-log.js';

/** What stands in the log. */
@ApiTags('entries')
@Roles('auditor')
@Controller('entries')
export class EntriesController {
  constructor(@Inject(EntryReader) private readonly reader: EntryReader) {}

  @Get()
  @ApiOperation({ summary: 'Entries without content, oldest first' })
  @ApiPage(schemaRef('LogEntry'))
  list(@Query() query: EntryListQuery): Promise<Page<EntryItem>> {
    return this.reader.list(query);
  }

  @Get(':index')
  @ApiOperation({ summary: 'One entry with its content' })
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiOkResponse({ description: 'The entry.', schema: schemaRef('LogEntryDetail') })
  read(
    @Param('index', new PatternPipe(/^(0|[1-9][0-9]{0,14})$/)) index: string,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<EntryDetail> {
    return this.reader.read(Number(index), { caller, purpose: purposeOf(purpose) });
  }
}
