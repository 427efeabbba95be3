import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { checkCheckRequest, type CheckRequest } from '@qalqan/contracts';
import { CheckedBody, CurrentUser, Roles, schemaRef, type Caller } from '@qalqan/http-kit';
import { CheckService } from './check.service.js';
import type { CheckView } from './check-view.js';

/** For an officer with somebody before him: is this person, document, phone, plate known? */
@ApiTags('checks')
@Controller('checks')
@Roles('drafter', 'releaser', 'analyst')
export class CheckController {
  constructor(@Inject(CheckService) private readonly checks: CheckService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'check',
    summary: 'Quick check of a person, document, phone, vehicle, device or account',
  })
  @ApiBody({ schema: schemaRef('CheckRequest') })
  @ApiOkResponse({ description: 'What is known here, and whom else to call.', schema: schemaRef('CheckAnswer') })
  @ApiResponse({ status: 429, description: '`overloaded`: more checks than one officer may make.' })
  async check(@CheckedBody(checkCheckRequest) body: CheckRequest, @CurrentUser() caller: Caller): Promise<CheckView> {
    return this.checks.check(body, caller);
  }
}
