import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, PageQuery, Roles, schemaRef, type Page } from '@qalqan/http-kit';
import { referencePipe } from '../lifecycle/parameters.js';
import { AlertCheckReader, type AlertCheckView } from './alert-checks.reader.js';

@ApiTags('checks')
@Controller('alerts')
@Roles('drafter', 'releaser', 'analyst', 'auditor')
export class AlertCheckController {
  constructor(@Inject(AlertCheckReader) private readonly checks: AlertCheckReader) {}

  @Get(':reference/checks')
  @ApiOperation({ operationId: 'listAlertChecks', summary: 'Who found an own alert by a quick check, latest first' })
  @ApiPage(schemaRef('AlertCheck'))
  async list(
    @Param('reference', referencePipe) reference: string,
    @Query() query: PageQuery,
  ): Promise<Page<AlertCheckView>> {
    return this.checks.page(reference, query);
  }
}
