import type { INestApplication } from '@nestjs/common';
import { PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS_METADATA } from '../auth/access.js';

type Handler = (...args: unknown[]) => unknown;

interface Route {
  readonly controller: { readonly name: string; readonly prototype: object };
  readonly method: string;
  readonly handler: Handler;
}

/** `RouteParamtypes` of Nest for `@Body()` and `@Query()`. */
const CHECKED_PARAMETERS: Readonly<Record<string, string>> = { '3': '@Body()', '4': '@Query()' };

/**
 * Refuses to start an application with a route that does not say who may use it, or one whose body or query has no DTO
 * class: `import type` of a DTO compiles, and the validation pipe then lets everything through.
 */
export function checkRoutes(app: INestApplication): void {
  const faults = routesOf(app).flatMap((route) => [...accessFaults(route), ...parameterFaults(route)]);
  if (faults.length > 0) throw new TypeError(`routes are not safe to serve: ${faults.join('; ')}`);
}

function routesOf(app: INestApplication): Route[] {
  const scanner = new MetadataScanner();
  return [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const controller = metatype as unknown as Route['controller'];
      return scanner.getAllMethodNames(controller.prototype).map((method) => ({
        controller,
        method,
        handler: (controller.prototype as Record<string, Handler>)[method] as Handler,
      }));
    })
    .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler));
}

function accessFaults({ controller, method, handler }: Route): string[] {
  const said = Reflect.hasMetadata(ACCESS_METADATA, handler) || Reflect.hasMetadata(ACCESS_METADATA, controller);
  return said ? [] : [`${controller.name}.${method} has none of @Roles, @AnyRole and @Public`];
}

function parameterFaults({ controller, method }: Route): string[] {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype, method) ?? []) as unknown[];
  return Object.entries(args).flatMap(([key, { index, data }]) => {
    const decorator = CHECKED_PARAMETERS[key.split(':')[0] ?? ''];
    if (decorator === undefined) return [];
    if (data !== undefined)
      return [`${controller.name}.${method} takes single fields by ${decorator}; use a DTO class`];
    const type = types[index];
    const isDto = typeof type === 'function' && ![Object, String, Number, Boolean, Array].includes(type as never);
    return isDto ? [] : [`${controller.name}.${method} has a ${decorator} without a DTO class`];
  });
}
