import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import { FormedHeader, referencePipe } from '../lifecycle/parameters.js';
import { PURPOSE } from '../read-log/read-log.js';
import { ProvenanceQuery } from './provenance.dto.js';
import { ProvenanceService } from './provenance.service.js';
import type { ProvenanceView } from './provenance-view.js';

@ApiTags('alerts')
@Controller('alerts')
export class ProvenanceController {
  constructor(@Inject(ProvenanceService) private readonly provenance: ProvenanceService) {}

  @Get(':reference/provenance')
  @Roles('drafter', 'releaser', 'analyst', 'auditor')
  @ApiOperation({
    operationId: 'readProvenance',
    summary: 'The signed record behind an alert, verified anew, with its proof of inclusion in the audit log',
  })
  @ApiHeader({ name: 'X-Purpose', required: false, description: 'Stands in the read log' })
  @ApiOkResponse({ description: 'The record.', schema: schemaRef('Provenance') })
  async read(
    @Param('reference', referencePipe) reference: string,
    @Query() { revision }: ProvenanceQuery,
    @FormedHeader(PURPOSE) purpose: string | undefined,
    @CurrentUser() caller: Caller,
  ): Promise<ProvenanceView> {
    return this.provenance.of(reference, revision, { caller, purpose });
  }
}
