import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, PageQuery, Roles, schemaRef, type Page } from '@qalqan/http-kit';
import { GroupReader, type GroupView } from './group.reader.js';

/** A group is shown to owners of an alert in it, who have its value themselves: no other party's content is read. */
@ApiTags('groups')
@Controller('groups')
@Roles('drafter', 'releaser', 'analyst')
export class GroupController {
  constructor(@Inject(GroupReader) private readonly groups: GroupReader) {}

  @Get()
  @ApiOperation({
    operationId: 'listGroups',
    summary: 'Values of our alerts that very many alerts hold, newest first',
  })
  @ApiPage(schemaRef('Group'))
  async list(@Query() query: PageQuery): Promise<Page<GroupView>> {
    return this.groups.page(query);
  }
}
