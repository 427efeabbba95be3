import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { decodeCursor, encodeCursor, type Cursor, type CursorSpec } from './cursor.js';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 500;

/** Answer of every list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page, or null at the end. */
  readonly next: string | null;
}

/** Query of every list; a service extends it with its filters. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT })
  // Digits alone: Number() would also take "", "1e2" and "0x10".
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^[0-9]{1,6}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = DEFAULT_LIMIT;

  @ApiPropertyOptional({ type: 'string', description: 'Value of `next` of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

/** The place after which a page begins; undefined for the first page. Throws `cursor-invalid`. */
export function startOf(spec: CursorSpec, query: Pick<PageQuery, 'cursor'>): Cursor | undefined {
  return query.cursor === undefined ? undefined : decodeCursor(spec, query.cursor);
}

/**
 * Makes a page of rows read in ascending or descending order of (at, id). `rows` MUST hold up to `limit + 1` rows:
 * the one beyond the limit says that there is a next page and is not part of this one.
 */
export function pageOf<R, T>(
  spec: CursorSpec,
  rows: readonly R[],
  limit: number,
  cursorOf: (row: R) => Cursor,
  itemOf: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(itemOf), next: more ? encodeCursor(spec, cursorOf(last)) : null };
}

/** Describes a list answer; `item` is a schema or `schemaRef(name)`. */
export function ApiPage(item: Record<string, unknown>, description = 'One page.'): MethodDecorator {
  const schema = {
    type: 'object',
    required: ['items', 'next'],
    properties: { items: { type: 'array', items: item }, next: { oneOf: [{ type: 'string' }, { type: 'null' }] } },
  };
  return applyDecorators(ApiOkResponse({ description, schema }));
}
