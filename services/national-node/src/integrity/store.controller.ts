import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles, schemaRef } from '@qalqan/http-kit';
import { Verification, type StoreVerification } from './verification.js';

/** Whether this node's tables still say what was signed. */
@ApiTags('store')
@Controller('store')
export class StoreController {
  constructor(@Inject(Verification) private readonly verification: Verification) {}

  @Post('verify')
  @HttpCode(200)
  @Roles('operator', 'auditor')
  @ApiOperation({
    summary:
      'Check every row of evidence against signed records, digests and books; starts a run unless one is under way',
  })
  @ApiOkResponse({
    description: 'Sound, the first row that is not, or how far the run is: ask again for its result.',
    schema: schemaRef('StoreVerification'),
  })
  verify(): Promise<StoreVerification> {
    return this.verification.ask();
  }
}
