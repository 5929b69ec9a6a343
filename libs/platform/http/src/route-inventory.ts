import { DomainError } from '@crossward/kernel';
import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { accessOf, type RouteAccess } from './access.js';

export interface DeclaredRoute {
  /** `GapsController.open` */
  name: string;
  /** `POST` */
  method: string;
  access: RouteAccess | null;
}

/** Every route method of every controller that the application holds. */
export const routesOf = (app: INestApplicationContext): DeclaredRoute[] => {
  const scanner = new MetadataScanner();
  const seen = new Set<object>();
  const routes: DeclaredRoute[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function' || seen.has(metatype)) continue;
      seen.add(metatype);
      const prototype = metatype.prototype as Record<string, object>;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        if (!handler || Reflect.getMetadata(PATH_METADATA, handler) === undefined) continue;
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] ?? 'ALL';
        routes.push({ name: `${metatype.name}.${name}`, method, access: accessOf(handler) });
      }
    }
  }
  return routes;
};

/**
 * Refuses to boot when a route does not say who may call it, or when it asks for a permission that nobody checks.
 * @throws DomainError ROUTE_ACCESS_UNDECLARED or ACCESS_UNCHECKED
 */
export const assertAccessDeclared = (routes: readonly DeclaredRoute[], canResolve: boolean): void => {
  const undeclared = routes.filter(({ access }) => access === null).map(({ name }) => name);
  if (undeclared.length > 0) {
    throw new DomainError({
      kind: 'invalid',
      code: 'ROUTE_ACCESS_UNDECLARED',
      message: `These routes declare neither @Public() nor one @Requires(permission), or both (${undeclared.join(', ')}).`,
      nextStep: 'Give each route method exactly one of the two.',
      facts: { routes: undeclared },
    });
  }
  const guarded = routes.filter(({ access }) => access?.public === false).map(({ name }) => name);
  if (guarded.length > 0 && !canResolve) {
    throw new DomainError({
      kind: 'invalid',
      code: 'ACCESS_UNCHECKED',
      message: `Routes require a permission, but nothing resolves a session (${guarded.join(', ')}).`,
      nextStep: 'Import IdentityModule, or provide ActorResolver.',
      facts: { routes: guarded },
    });
  }
};
