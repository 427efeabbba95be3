import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { PatternPipe, RequestInvalid } from '@qalqan/http-kit';
import type { FastifyRequest } from 'fastify';
import { REFERENCE_PATTERN } from './reference.js';
import { readIfMatch, type ExpectedVersion } from './version.js';

/** For `@Param('reference', referencePipe)`. */
export const referencePipe = new PatternPipe(REFERENCE_PATTERN);

/** Parameter decorator: the versions that If-Match accepts. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): ExpectedVersion =>
  readIfMatch(headerOf(context, 'if-match')),
);

/** Parameter decorator: a header of this form, or undefined; throws `parameter-invalid` with the header's name. */
export const FormedHeader = createParamDecorator(
  ({ name, pattern }: { name: string; pattern: RegExp }, context: ExecutionContext): string | undefined => {
    const value = headerOf(context, name);
    if (value === undefined || pattern.test(value)) return value;
    throw new RequestInvalid('parameter-invalid', [
      { pointer: `/${name}`, code: 'parameter-invalid', message: 'does not have the form expected here' },
    ]);
  },
);

function headerOf(context: ExecutionContext, name: string): string | undefined {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
