import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, schemaRef } from '@qalqan/http-kit';
import { ConsistencyQuery, InclusionQuery } from './proof.query.js';
import { ProofService, type ConsistencyProof, type InclusionProof } from './proof.service.js';

/** RFC 6962 proofs. */
@ApiTags('proofs')
@Public()
@Controller('proofs')
export class ProofsController {
  constructor(@Inject(ProofService) private readonly proofs: ProofService) {}

  @Get('inclusion')
  @ApiOperation({ summary: 'That an entry is in the log' })
  @ApiOkResponse({ description: 'The proof.', schema: schemaRef('InclusionProof') })
  inclusion(@Query() query: InclusionQuery): Promise<InclusionProof> {
    return this.proofs.inclusion(query);
  }

  @Get('consistency')
  @ApiOperation({ summary: 'That an earlier log is the beginning of a later one' })
  @ApiOkResponse({ description: 'The proof.', schema: schemaRef('ConsistencyProof') })
  consistency(@Query() query: ConsistencyQuery): Promise<ConsistencyProof> {
    return this.proofs.consistency(query);
  }
}
