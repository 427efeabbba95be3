import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@qalqan/http-kit';
import { IsOptional, Matches } from 'class-validator';
import { REFERENCE_PATTERN } from '../lifecycle/reference.js';
import { CODE_PATTERN } from '../reading/reading.dto.js';

/** Query of `GET /hits`. */
export class HitQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'string', description: 'reference that the hit names' })
  @IsOptional()
  @Matches(REFERENCE_PATTERN)
  alert?: string;

  @ApiPropertyOptional({ type: 'string', description: 'code of the list hit-tier' })
  @IsOptional()
  @Matches(CODE_PATTERN)
  tier?: string;

  @ApiPropertyOptional({ type: 'string', description: 'code of the list verdict' })
  @IsOptional()
  @Matches(CODE_PATTERN)
  state?: string;
}
