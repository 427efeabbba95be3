import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles, schemaRef } from '@qalqan/http-kit';
import { Verification, type VerificationStatus } from './verification.js';

/** Whether the database still holds what was signed. */
@ApiTags('ledger')
@Roles('auditor', 'operator')
@Controller('ledger')
export class LedgerController {
  constructor(@Inject(Verification) private readonly verification: Verification) {}

  @Get('verify')
  @ApiOperation({ summary: 'Re-hash every row, tile and checkpoint; starts a run unless one is under way' })
  @ApiOkResponse({ description: 'The result, or that it is not there yet.', schema: schemaRef('StoreVerification') })
  verify(): Promise<VerificationStatus> {
    return this.verification.ask();
  }
}
