import type { Cursor } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';

/** Place and length of a page. */
export interface Slice {
  readonly start: Cursor | undefined;
  readonly limit: number;
}

/** Conditions of a query with their parameters; texts stand in the source, values never do. */
export class Filters {
  private readonly conditions: string[] = [];
  readonly parameters: unknown[] = [];

  /** Adds `text` with `?` standing for the value; does nothing for undefined. */
  add(text: string, value: unknown): this {
    if (value === undefined) return this;
    this.parameters.push(value);
    this.conditions.push(text.replaceAll('?', `$${this.parameters.length}`));
    return this;
  }

  /** Adds a condition without a value. */
  always(text: string): this {
    this.conditions.push(text);
    return this;
  }

  get where(): string {
    return this.conditions.length === 0 ? 'true' : this.conditions.join(' AND ');
  }
}

/** Place of a row in its list. Positions come from one sequence, so they alone decide the order. */
export function placeOf({ position, id }: { readonly position: string; readonly id: string }): Cursor {
  return { at: formatSequence(Number(position)), id };
}
