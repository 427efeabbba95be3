import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@qalqan/http-kit';
import { IsIn, IsOptional, Matches } from 'class-validator';

export const TIERS = ['confirmed', 'probable', 'possible'] as const;
export const VERDICTS = ['proposed', 'confirmed', 'dismissed'] as const;

/** Filters of `GET /hits`. */
export class HitListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: TIERS, description: 'How sure the ruleset is' })
  @IsOptional()
  @IsIn(TIERS)
  tier?: (typeof TIERS)[number];

  @ApiPropertyOptional({ enum: VERDICTS, description: 'The verdict that stands' })
  @IsOptional()
  @IsIn(VERDICTS)
  state?: (typeof VERDICTS)[number];

  @ApiPropertyOptional({ type: 'string', description: 'Party that owns one of the two alerts', example: 'kz' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,31}$/)
  party?: string;
}
