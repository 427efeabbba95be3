import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import { PURPOSE_HEADER, purposeOf } from '../reading/read-log.js';
import type { GroupItem } from './group-item.js';
import { GroupListQuery } from './group-list.query.js';
import { GroupReader } from './group.reader.js';

/** Values that very many alerts hold: shown, never silently dropped, and linking no pair by themselves. */
@ApiTags('groups')
@Roles('hub-analyst')
@Controller('groups')
export class GroupsController {
  constructor(@Inject(GroupReader) private readonly reader: GroupReader) {}

  @Get()
  @ApiOperation({ summary: 'Values that more alerts hold than a hit may rest on, newest first' })
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiPage(schemaRef('HubGroup'))
  list(
    @Query() query: GroupListQuery,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<Page<GroupItem>> {
    return this.reader.list(query, { caller, purpose: purposeOf(purpose) });
  }
}
