import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@qalqan/http-kit';
import { IsOptional, Matches } from 'class-validator';
import { OptionalCount } from './numbers.js';

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,3})?Z$/;

/** Filters of `GET /entries`. */
export class EntryListQuery extends PageQuery {
  @OptionalCount('First index')
  from?: number;

  @OptionalCount('Index behind the last')
  to?: number;

  @ApiPropertyOptional({ type: 'string', description: 'Member that signed', example: 'kz' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,31}$/)
  party?: string;

  @ApiPropertyOptional({ type: 'string', description: 'What the record is about', example: 'KZ-2026-000012' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9._:/-]{1,128}$/)
  subject?: string;

  @ApiPropertyOptional({ type: 'string', description: 'Event type', example: 'qalqan.alert.published.v1' })
  @IsOptional()
  @Matches(/^qalqan(\.[a-z]+){1,4}\.v[1-9][0-9]{0,3}$/)
  type?: string;

  @ApiPropertyOptional({
    type: 'string',
    format: 'date-time',
    description: 'Not before; the time is the one its sender signed',
  })
  @IsOptional()
  @Matches(INSTANT)
  since?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date-time', description: 'Before' })
  @IsOptional()
  @Matches(INSTANT)
  until?: string;
}
