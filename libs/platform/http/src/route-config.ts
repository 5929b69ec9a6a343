import { RouteConfig } from '@nestjs/platform-fastify';

const COLLECTED = 'crossward:route-config';

/** Fastify's per-route configuration, as this product uses it. */
export interface RouteSettings {
  bodyLimit?: number;
  rateLimit?: { max: number; timeWindow: number; groupId: string };
  /** Takes forms beside JSON. */
  form?: true;
}

// RouteConfig replaces what an earlier decorator set, so that the settings are gathered first.
export const routeSettings =
  (settings: RouteSettings): MethodDecorator =>
  (target, key, descriptor) => {
    const method = descriptor.value as object;
    const merged = { ...(Reflect.getMetadata(COLLECTED, method) as RouteSettings | undefined), ...settings };
    Reflect.defineMetadata(COLLECTED, merged, method);
    RouteConfig(merged)(target, key, descriptor);
  };

/** Another limit of the body than the usual 1 MiB, in bytes. */
export const BodyLimit = (bytes: number): MethodDecorator => routeSettings({ bodyLimit: bytes });

/** At most `max` requests of one address to this route in `seconds`; more are answered 429. */
export const RateLimited = ({ max, seconds }: { max: number; seconds: number }): MethodDecorator => {
  return (target, key, descriptor) =>
    routeSettings({
      rateLimit: { max, timeWindow: seconds * 1000, groupId: `${target.constructor.name}.${String(key)}` },
    })(target, key, descriptor);
};
