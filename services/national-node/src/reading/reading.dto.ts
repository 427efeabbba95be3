import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@qalqan/http-kit';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { ALERT_STATES, type AlertState } from '../lifecycle/phases.js';

/** Form of a code of any list. */
export const CODE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$/;

/** Query of `GET /alerts`. */
export class OwnQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ALERT_STATES, description: 'all but recalled ones when left out' })
  @IsOptional()
  @IsIn(ALERT_STATES)
  state?: AlertState;

  @ApiPropertyOptional({ type: 'string', description: 'code of the list alert-kind' })
  @IsOptional()
  @Matches(CODE_PATTERN)
  kind?: string;
}
