import type { Permission } from '@crossward/contracts';
import { send } from './send.js';

/** One route as the running server describes it at /openapi.json. */
export interface Route {
  /** `POST /v1/gaps/{gapId}/opening` */
  key: string;
  method: string;
  path: string;
  /** null: the route says that it is public; undefined: it says nothing. */
  permission: Permission | null | undefined;
  /** Names in the address. */
  params: string[];
  needsVersion: boolean;
  creates: boolean;
  query: string[];
  /** Of the JSON body. */
  schema: object | null;
  multipart: boolean;
}

interface Operation {
  'x-permission'?: Permission;
  'x-public'?: boolean;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: object }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const routeOf = (method: string, path: string, operation: Operation): Route => {
  const { parameters = [], requestBody } = operation;
  const named = (where: string): string[] => parameters.filter((each) => each.in === where).map(({ name }) => name);
  return {
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    permission: operation['x-permission'] ?? (operation['x-public'] ? null : undefined),
    params: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string),
    needsVersion: named('header').includes('If-Match'),
    creates: named('header').includes('Idempotency-Key'),
    query: named('query'),
    schema: requestBody?.content['application/json']?.schema ?? null,
    multipart: requestBody?.content['multipart/form-data'] !== undefined,
  };
};

/** Every route under /v1, and the schemas that they refer to. */
export const readRoutes = async (url: string): Promise<{ routes: Route[]; schemas: Record<string, object> }> => {
  const { json } = await send(url, { method: 'GET', path: '/openapi.json' });
  const { paths, components } = json as Document;
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => routeOf(method, path, operation)),
  );
  return { routes, schemas: components.schemas };
};

/** The address with its names filled in. */
export const addressOf = ({ path }: Pick<Route, 'path'>, values: Readonly<Record<string, string>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
