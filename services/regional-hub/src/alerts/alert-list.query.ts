import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@qalqan/http-kit';
import { IsIn, IsOptional, Matches } from 'class-validator';

export const ALERT_STATES = ['published', 'corrected'] as const;

/** Filters of `GET /alerts`. */
export class AlertListQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'string', description: 'Party that published it', example: 'kz' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,31}$/)
  party?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Code of the list alert-kind' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$/)
  kind?: string;

  @ApiPropertyOptional({ enum: ALERT_STATES, description: 'Whether it was ever corrected' })
  @IsOptional()
  @IsIn(ALERT_STATES)
  state?: (typeof ALERT_STATES)[number];

  @ApiPropertyOptional({ type: 'string', description: 'Group whose value it holds' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  group?: string;
}
