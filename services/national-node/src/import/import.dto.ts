import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

export const FORMATS = ['ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Media type of each format. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = { ndjson: 'application/x-ndjson', csv: 'text/csv' };

/** Lines beyond this are in another file. */
const MAX_LINE = 100_000_000;
const digits = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^[0-9]{1,9}$/.test(value) ? Number(value) : value;

/** Body of `POST /imports`. */
export class ImportBody {
  @ApiProperty({
    pattern: '^[a-z0-9][a-z0-9._-]{0,63}$',
    description: 'system that the rows come from; its references are known again by this name',
  })
  @Matches(/^[a-z0-9][a-z0-9._-]{0,63}$/)
  sender!: string;

  @ApiProperty({ enum: FORMATS })
  @IsIn(FORMATS)
  format!: Format;
}

/** Query of `POST /imports/:id/rows`. */
export class RowsQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, default: 1, description: 'line of the file that comes first' })
  @Transform(digits)
  @IsInt()
  @Min(1)
  @Max(MAX_LINE)
  from: number = 1;

  @ApiPropertyOptional({ type: 'boolean', default: false, description: 'whether the file ends with what is sent' })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  last: boolean = false;
}

/** Query of `POST /imports/:id/submit` and `/release`. */
export class BatchQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'value of `next` of the answer before' })
  @IsOptional()
  @Transform(digits)
  @IsInt()
  @Min(1)
  @Max(MAX_LINE)
  from?: number;
}
