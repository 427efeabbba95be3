import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { ErrorDetail } from '@qalqan/errors';
import { RequestInvalid } from '../problem/errors.js';
import { contractCheckOf } from './contract-check.js';

/** Carries class-validator's findings from the pipe's factory, which does not know whether it looks at body or query. */
class Findings extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('validation failed');
  }
}

type DetailCode = 'schema-invalid' | 'parameter-invalid';

/** Validates DTOs: unknown fields are refused, no value is converted silently, every fault has a pointer. */
@Injectable()
export class StrictValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => new Findings(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      if (!(error instanceof Findings)) throw error;
      const code = metadata.type === 'body' ? 'schema-invalid' : 'parameter-invalid';
      throw new RequestInvalid(
        code,
        error.errors.flatMap((finding) => detailsOf(finding, '', code)),
      );
    }
  }
}

function detailsOf(finding: ValidationError, parent: string, code: DetailCode): ErrorDetail[] {
  const pointer = `${parent}/${finding.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(finding.constraints ?? {}).flatMap(([constraint, message]): readonly ErrorDetail[] => {
    const check = contractCheckOf(constraint);
    if (check) return check(finding.value).map((detail) => ({ ...detail, pointer: pointer + detail.pointer }));
    // The default text repeats the sender's field name, which may be data typed into the wrong place.
    return [{ pointer, code, message: constraint === 'whitelistValidation' ? 'is not a known field' : message }];
  });
  return [...own, ...(finding.children ?? []).flatMap((child) => detailsOf(child, pointer, code))];
}
