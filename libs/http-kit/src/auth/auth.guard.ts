import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { RoleMissing, TokenInvalid, TokenMissing } from '../problem/errors.js';
import { ACCESS_TOKENS } from '../server/tokens.js';
import { ACCESS_METADATA, type Access } from './access.js';
import type { AccessTokens } from './access-tokens.js';
import { setCaller } from './caller.js';

/** Guards every route: what a route does not open, stays shut. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ACCESS_TOKENS) private readonly tokens: AccessTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS_METADATA, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access?.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.tokens.verify(bearerToken(request.headers.authorization));
    const allowed =
      access?.kind === 'token' ||
      (access?.kind === 'roles' && access.roles.some((role) => caller.roles.includes(role)));
    if (!allowed) throw new RoleMissing('this needs a role that you do not have');
    setCaller(request, caller);
    return true;
  }
}

/** RFC 6750 §2.1: the header alone; a token in a query string would end up in logs. */
function bearerToken(header: string | undefined): string {
  if (header === undefined) throw new TokenMissing('this needs a bearer token');
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(header)?.[1];
  if (token === undefined) throw new TokenInvalid('the Authorization header holds no bearer token');
  return token;
}
