import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, CurrentUser, Roles, schemaRef, type Caller, type Page } from '@qalqan/http-kit';
import type { FastifyReply } from 'fastify';
import { FormedHeader, referencePipe } from '../lifecycle/parameters.js';
import { entityTag } from '../lifecycle/version.js';
import { PURPOSE } from '../read-log/read-log.js';
import type { AlertSummary, AlertView } from './alert-view.js';
import { OwnQuery } from './reading.dto.js';
import { ReadingService } from './reading.service.js';

@ApiTags('alerts')
@Controller('alerts')
@Roles('drafter', 'releaser', 'analyst')
export class ReadingController {
  constructor(@Inject(ReadingService) private readonly reading: ReadingService) {}

  @Get()
  @ApiOperation({ operationId: 'listAlerts', summary: "This party's own alerts, newest change first" })
  @ApiPage(schemaRef('AlertSummary'))
  async list(@Query() query: OwnQuery): Promise<Page<AlertSummary>> {
    return this.reading.page(query);
  }

  @Get(':reference')
  @ApiOperation({ operationId: 'readAlert', summary: 'An alert of this party, or one that is addressed to it' })
  @ApiHeader({ name: 'X-Purpose', required: false, description: 'Stands in the read log' })
  @ApiOkResponse({ description: 'The alert.', schema: schemaRef('AlertView') })
  @ApiResponse({ status: 404, description: '`not-found`: not here, or not for us.' })
  async one(
    @Param('reference', referencePipe) reference: string,
    @FormedHeader(PURPOSE) purpose: string | undefined,
    @CurrentUser() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AlertView> {
    const view = await this.reading.one(reference, { caller, purpose });
    if (view.version !== null) reply.header('etag', entityTag(view.version));
    return view;
  }
}
