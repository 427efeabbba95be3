import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, PatternPipe, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import { PURPOSE_HEADER, purposeOf } from '../reading/read-log.js';
import { AlertListQuery } from './alert-list.query.js';
import { AlertReader } from './alert.reader.js';
import type { AlertItem } from './alert-item.js';

const REFERENCE = /^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$/;

const PURPOSE = {
  name: PURPOSE_HEADER,
  required: false,
  description: 'What the data is read for; kept in the read log',
};

/** Alerts of all parties, as far as they are not recalled. Every read is logged with its purpose. */
@ApiTags('alerts')
@Roles('hub-analyst')
@Controller('alerts')
export class AlertsController {
  constructor(@Inject(AlertReader) private readonly reader: AlertReader) {}

  @Get()
  // On the method: on the class it would be declared beside the parameter, not merged with it.
  @ApiHeader(PURPOSE)
  @ApiOperation({ summary: 'Alerts of all parties, newest first' })
  @ApiPage(schemaRef('HubAlert'))
  list(
    @Query() query: AlertListQuery,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<Page<AlertItem>> {
    return this.reader.list(query, { caller, purpose: purposeOf(purpose) });
  }

  @Get(':reference')
  @ApiHeader(PURPOSE)
  @ApiOperation({ summary: 'One alert' })
  @ApiOkResponse({ description: 'The alert as last published or corrected.', schema: schemaRef('HubAlert') })
  read(
    @Param('reference', new PatternPipe(REFERENCE)) reference: string,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<AlertItem> {
    return this.reader.read(reference, { caller, purpose: purposeOf(purpose) });
  }
}
