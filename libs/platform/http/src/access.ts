import type { Permission } from '@crossward/contracts';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';

const PUBLIC = 'crossward:public';
const REQUIRES = 'crossward:requires';

/** What a route asks of its caller. `null`: it declares nothing, or both; such a route never boots. */
export type RouteAccess = { readonly public: true } | { readonly public: false; readonly permission: Permission };

/** Anybody may call this route, without a session. */
export const Public = (): MethodDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** Only a session whose role holds this permission may call the route. */
export const Requires = (permission: Permission): MethodDecorator =>
  applyDecorators(SetMetadata(REQUIRES, permission), ApiBearerAuth(), ApiExtension('x-permission', permission));

/** The access that a route method declares, or `null` when it declares none or contradicts itself. */
export const accessOf = (method: object): RouteAccess | null => {
  const open = Reflect.getMetadata(PUBLIC, method) === true;
  const permission = Reflect.getMetadata(REQUIRES, method) as Permission | undefined;
  if (open === (permission !== undefined)) return null;
  return permission === undefined ? { public: true } : { public: false, permission };
};
