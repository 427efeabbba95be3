import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles, schemaRef } from '@qalqan/http-kit';
import { Verification, type VerificationStatus } from '../integrity/verification.js';
import { ShadowQuery } from '../shadow/shadow.query.js';
import { ShadowRun, type ShadowStatus } from '../shadow/shadow-run.js';
import { StateReader, type StateReport } from './state.reader.js';

/** What the hub's state is, and whether the tables still say what the events said. */
@ApiTags('state')
@Controller('state')
export class StateController {
  constructor(
    @Inject(StateReader) private readonly reader: StateReader,
    @Inject(Verification) private readonly verification: Verification,
    @Inject(ShadowRun) private readonly shadows: ShadowRun,
  ) {}

  @Get()
  @Roles('hub-analyst', 'operator', 'auditor')
  @ApiOperation({ summary: 'Positions per stream, digest, ruleset and agreement' })
  @ApiOkResponse({ description: 'The state at one moment.', schema: schemaRef('HubStateReport') })
  read(): Promise<StateReport> {
    return this.reader.read();
  }

  @Get('verify')
  @Roles('operator', 'auditor')
  @ApiOperation({
    summary: 'Check every stored event and every row against each other; starts a run unless one is under way',
  })
  @ApiOkResponse({ description: 'The result, or how far the run is.', schema: schemaRef('Verification') })
  verify(): Promise<VerificationStatus> {
    return this.verification.ask();
  }

  @Get('shadow')
  @Roles('operator')
  @ApiOperation({
    summary: 'What another ruleset would find and lose over the stored events; starts a run unless one is under way',
  })
  @ApiOkResponse({ description: 'The result, or how far the run is.', schema: schemaRef('ShadowRun') })
  shadow(@Query() { ruleset }: ShadowQuery): Promise<ShadowStatus> {
    return this.shadows.ask(ruleset);
  }
}
