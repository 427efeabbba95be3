import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@qalqan/http-kit';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { CODE_PATTERN } from '../reading/reading.dto.js';

/** Query of `GET /inbox`. */
export class InboxQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'string', description: 'owner' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,31}$/)
  party?: string;

  @ApiPropertyOptional({ type: 'string', description: 'code of the list alert-kind' })
  @IsOptional()
  @Matches(CODE_PATTERN)
  kind?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date-time', description: 'changed here at or after (UTC)' })
  @IsOptional()
  @Matches(
    /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,3})?Z$/,
  )
  since?: string;

  @ApiPropertyOptional({ enum: ['published', 'recalled'], default: 'published' })
  @IsOptional()
  @IsIn(['published', 'recalled'])
  state?: 'published' | 'recalled';
}
