import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** Records of one answer. */
export const MAX_RECORDS = 100;

/** Path parameter of every address below `/streams`. */
export const STREAM_PATTERN = /^[a-z][a-z0-9-]{0,31}\/[0-9]{1,4}$/;

const digits = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^[0-9]{1,16}$/.test(value) ? Number(value) : value;

/** Query of `GET /streams/:stream/records`, the same at every service. */
export class RecordsQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, default: 1, description: 'first sequence that is wanted' })
  @Transform(digits)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  from: number = 1;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_RECORDS, default: MAX_RECORDS })
  @Transform(digits)
  @IsInt()
  @Min(1)
  @Max(MAX_RECORDS)
  limit: number = MAX_RECORDS;
}
