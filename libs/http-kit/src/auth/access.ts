import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Role } from './caller.js';

/** Who may use a route; every route must say so, or the application does not start. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'token' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

export const ACCESS_METADATA = 'qalqan:access';

function setAccess(access: Access): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS_METADATA, access);
}

/** Open to callers with at least one of these roles. */
export function Roles(first: Role, ...more: Role[]): MethodDecorator & ClassDecorator {
  const roles = [first, ...more];
  return applyDecorators(
    setAccess({ kind: 'roles', roles }),
    ApiBearerAuth('bearer'),
    ApiExtension('x-qalqan-roles', roles),
  );
}

/** Open to every caller with a valid token, whatever the roles. */
export function AnyRole(): MethodDecorator & ClassDecorator {
  return applyDecorators(setAccess({ kind: 'token' }), ApiBearerAuth('bearer'));
}

/** Open to everybody. */
export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(setAccess({ kind: 'public' }), ApiSecurity({}));
}
