import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** Which ruleset to run beside the agreed one. */
export class ShadowQuery {
  @ApiProperty({ type: 'string', description: 'Name of a ruleset that this build knows', example: 'qalqan-people-1' })
  @Matches(/^[a-z0-9._-]{1,64}$/)
  ruleset!: string;
}
