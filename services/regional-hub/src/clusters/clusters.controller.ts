import { Controller, Get, Headers, Inject, Param } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentUser, PatternPipe, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import { PURPOSE_HEADER, purposeOf } from '../reading/read-log.js';
import { ClusterReader } from './cluster.reader.js';
import type { ClusterItem } from './cluster-item.js';

const PERSON = /^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}#[0-9]{1,2}$/;

/** People of different alerts who are one. */
@ApiTags('clusters')
@Roles('hub-analyst')
@Controller('clusters')
export class ClustersController {
  constructor(@Inject(ClusterReader) private readonly reader: ClusterReader) {}

  @Get(':id')
  @ApiOperation({ summary: 'Who is one person across alerts, by which hits, and who vouches for each' })
  @ApiHeader({ name: PURPOSE_HEADER, required: false, description: 'What the data is read for' })
  @ApiParam({ name: 'id', description: 'Any of its people: reference, `#` (as %23), place in `persons`' })
  @ApiOkResponse({ description: 'The cluster as it is now.', schema: schemaRef('HubCluster') })
  read(
    @Param('id', new PatternPipe(PERSON)) id: string,
    @CurrentUser() caller: Caller,
    @Headers(PURPOSE_HEADER) purpose?: string,
  ): Promise<ClusterItem> {
    return this.reader.read(id, { caller, purpose: purposeOf(purpose) });
  }
}
