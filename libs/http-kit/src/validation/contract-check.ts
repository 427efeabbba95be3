import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { registerDecorator } from 'class-validator';
import type { ErrorDetail } from '@qalqan/errors';
import type { FastifyRequest } from 'fastify';
import { RequestInvalid } from '../problem/errors.js';

/** A contract's verdict over a value: every place at fault, with pointers from that value; empty when it fits. */
export type ContractCheck = (value: unknown) => readonly ErrorDetail[];

const checks = new Map<string, ContractCheck>();

/**
 * Property decorator for a DTO: the property must satisfy a contract of libs/contracts. The answer names each place
 * inside the property, which class-validator's own messages could not.
 */
export function MatchesContract(check: ContractCheck): PropertyDecorator {
  return (target, property) => {
    const name = `contract#${checks.size}`;
    checks.set(name, check);
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => check(value).length === 0,
        defaultMessage: () => 'does not satisfy its contract',
      },
    });
  };
}

/** The check behind a class-validator constraint made by {@link MatchesContract}. */
export function contractCheckOf(constraint: string): ContractCheck | undefined {
  return checks.get(constraint);
}

/** Parameter decorator: the whole body, checked by a contract instead of a DTO class. */
export const CheckedBody = createParamDecorator((check: ContractCheck, context: ExecutionContext): unknown => {
  const body: unknown = context.switchToHttp().getRequest<FastifyRequest>().body;
  const details = check(body);
  if (details.length > 0) throw new RequestInvalid('schema-invalid', details);
  return body;
});
