import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, PatternPipe, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import { FormedHeader } from '../lifecycle/parameters.js';
import { PURPOSE } from '../read-log/read-log.js';
import { HitQuery } from './hit.dto.js';
import { HIT_ID_PATTERN, HitService } from './hit.service.js';
import type { HitView } from './hit-view.js';

@ApiTags('hits')
@Controller('hits')
@Roles('drafter', 'releaser', 'analyst')
export class HitController {
  constructor(@Inject(HitService) private readonly hits: HitService) {}

  @Get()
  @ApiOperation({ operationId: 'listHits', summary: 'Hits that the hub sent us and that stand, newest change first' })
  @ApiHeader({ name: 'X-Purpose', required: false, description: 'Stands in the read log' })
  @ApiPage(schemaRef('Hit'))
  async list(
    @Query() query: HitQuery,
    @FormedHeader(PURPOSE) purpose: string | undefined,
    @CurrentUser() caller: Caller,
  ): Promise<Page<HitView>> {
    return this.hits.page(query, { caller, purpose });
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readHit', summary: 'One hit' })
  @ApiHeader({ name: 'X-Purpose', required: false, description: 'Stands in the read log' })
  @ApiOkResponse({ description: 'The hit.', schema: schemaRef('Hit') })
  async one(
    @Param('id', new PatternPipe(HIT_ID_PATTERN)) id: string,
    @FormedHeader(PURPOSE) purpose: string | undefined,
    @CurrentUser() caller: Caller,
  ): Promise<HitView> {
    return this.hits.one(id, { caller, purpose });
  }
}
