import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@qalqan/http-kit';
import { IsOptional, Matches } from 'class-validator';

/** Filters of `GET /groups`. */
export class GroupListQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'string', description: 'Party that owns an alert in it', example: 'kz' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,31}$/)
  party?: string;
}
