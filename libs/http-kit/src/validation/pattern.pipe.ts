import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { RequestInvalid } from '../problem/errors.js';

/** Checks a path parameter: `@Param('reference', new PatternPipe(/^[A-Z]+-[0-9]{4}-[0-9]{6}$/)) reference: string`. */
export class PatternPipe implements PipeTransform<unknown, string> {
  constructor(private readonly pattern: RegExp) {}

  transform(value: unknown, metadata: ArgumentMetadata): string {
    if (typeof value === 'string' && this.pattern.test(value)) return value;
    const pointer = `/${metadata.data ?? ''}`;
    throw new RequestInvalid('parameter-invalid', [
      { pointer, code: 'parameter-invalid', message: 'does not have the form expected here' },
    ]);
  }
}
