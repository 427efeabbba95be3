import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Public, schemaRef } from '@qalqan/http-kit';
import { CheckService, type CheckAnswer } from './check.service.js';
import { QuestionCommand } from './question.command.js';

/** Open to everybody who can sign for a party: the question itself says who asks. */
@ApiTags('checks')
@Public()
@Controller('checks')
export class ChecksController {
  constructor(@Inject(CheckService) private readonly checks: CheckService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: "Quick check of a party's node: hit or no hit, and whom to call" })
  @ApiOkResponse({ description: 'Duty desks of owners of alerts that speak of it.', schema: schemaRef('CheckAnswer') })
  @ApiResponse({ status: 401, description: '`token-invalid`: not signed by a party, not fresh, or asked before.' })
  @ApiResponse({ status: 429, description: '`overloaded`: more than the party may ask.' })
  answer(@Body() { question, jws }: QuestionCommand): Promise<CheckAnswer> {
    return this.checks.answer({ question, jws });
  }
}
