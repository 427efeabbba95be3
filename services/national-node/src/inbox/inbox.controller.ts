import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import { FormedHeader } from '../lifecycle/parameters.js';
import { PURPOSE } from '../read-log/read-log.js';
import type { AlertSummary } from '../reading/alert-view.js';
import { InboxQuery } from './inbox.dto.js';
import { InboxService } from './inbox.service.js';

@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(@Inject(InboxService) private readonly inbox: InboxService) {}

  @Get()
  @Roles('drafter', 'releaser', 'analyst')
  @ApiOperation({ operationId: 'listInbox', summary: 'Alerts that other parties addressed to us, newest change first' })
  @ApiHeader({ name: 'X-Purpose', required: false, description: 'Stands in the read log' })
  @ApiPage(schemaRef('AlertSummary'))
  async list(
    @Query() query: InboxQuery,
    @FormedHeader(PURPOSE) purpose: string | undefined,
    @CurrentUser() caller: Caller,
  ): Promise<Page<AlertSummary>> {
    return this.inbox.page(query, { caller, purpose });
  }
}
