import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { TokenMissing } from '../problem/errors.js';

/** Roles of the platform; a role in a token that is not listed here gives nothing. */
export const ROLES = ['drafter', 'releaser', 'analyst', 'hub-analyst', 'auditor', 'operator', 'refiller'] as const;

export type Role = (typeof ROLES)[number];

/** Who calls, as the verified token says. `sub` is the identity that four eyes are counted by. */
export interface Caller {
  readonly sub: string;
  readonly clientId: string;
  readonly party: string;
  readonly roles: readonly Role[];
  /** To greet a person by; never for decisions, never logged. Machines have none. */
  readonly name?: string;
  /** End of the token, in seconds since the epoch. */
  readonly expires?: number;
}

/** Apart from the request object, so that no body or query can ever set it. */
const callers = new WeakMap<FastifyRequest, Caller>();

export function setCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/** Parameter decorator: the verified caller; throws `token-missing` on a route that lets anybody in. */
export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const caller = callers.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw new TokenMissing('this needs a bearer token');
  return caller;
});
