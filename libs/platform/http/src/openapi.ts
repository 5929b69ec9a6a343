import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_TYPE } from './problem.js';

type Json = Record<string, unknown>;

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457. Match on `code`; `nextStep` says what to do now.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', examples: ['REQUEST_INVALID'] },
    detail: { type: 'string' },
    nextStep: { type: 'string' },
    instance: { type: 'string', description: 'The id of the request, as in `x-request-id`.' },
    facts: { type: 'object', additionalProperties: true },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          at: { type: 'string', description: 'JSON pointer into the body, the query string or the address.' },
          code: { type: 'string' },
          message: { type: 'string' },
          facts: { type: 'object', additionalProperties: true },
        },
        required: ['at', 'code', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'code', 'detail', 'nextStep', 'instance', 'facts'],
};

const failure = (description: string): Json => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
});

const hasHeader = (operation: Json, name: string): boolean =>
  ((operation['parameters'] as { name: string; in: string }[] | undefined) ?? []).some(
    (parameter) => parameter.in === 'header' && parameter.name === name,
  );

/** The failures that a route can answer, as its declarations imply them. */
const failuresOf = (method: string, path: string, operation: Json): Json => {
  const writes = method !== 'get';
  const guarded = operation['x-permission'] !== undefined;
  const guardedByVersion = hasHeader(operation, 'If-Match');
  const idempotent = hasHeader(operation, 'Idempotency-Key');
  return {
    400: failure('The request cannot be understood.'),
    ...(guarded ? { 401: failure('A session is needed.'), 403: failure('The role lacks the permission.') } : {}),
    ...(path.includes('{') ? { 404: failure('There is no such thing that the caller may see.') } : {}),
    ...(writes ? { 409: failure('The state of things does not allow it.') } : {}),
    ...(guardedByVersion ? { 412: failure('Changed meanwhile.'), 428: failure('If-Match is missing.') } : {}),
    ...(writes ? { 413: failure('The body is too large.'), 415: failure('Not JSON.') } : {}),
    ...(writes || idempotent ? { 422: failure('Understood, but against a rule.') } : {}),
    429: failure('Too many requests.'),
    default: failure('Any other failure.'),
  };
};

const describePermission = (operation: Json): void => {
  const permission = operation['x-permission'];
  const access = permission ? `Needs the permission \`${String(permission)}\`.` : 'Public: no session is needed.';
  const described = operation['description'];
  operation['description'] = typeof described === 'string' && described !== '' ? `${described}\n\n${access}` : access;
};

/** OpenAPI 3.1 is JSON Schema 2020-12, where `nullable` means nothing: null becomes one of the types. */
const withoutNullable = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withoutNullable);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Json;
  const copy: Json = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withoutNullable(value)]));
  if (nullable !== true) return nullable === undefined || nullable === false ? copy : { ...copy, nullable };
  if (typeof copy['type'] === 'string') {
    const values = copy['enum'];
    return { ...copy, type: [copy['type'], 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
  }
  const { description, ...schema } = copy;
  return { anyOf: [schema, { type: 'null' }], ...(description === undefined ? {} : { description }) };
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The OpenAPI 3.1 document of an application: every route with its permission and its failures. */
export const openApiOf = (app: INestApplication, title: string): OpenAPIObject => {
  const base = new DocumentBuilder()
    .setTitle(title)
    .setDescription('Who may work where, from which day, by which route, on which legal basis.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token that POST /v1/sessions answers.' })
    .build();
  const document = withoutNullable(SwaggerModule.createDocument(app, base)) as OpenAPIObject;
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA as never },
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = (item as Json)[method] as Json | undefined;
      if (!operation) continue;
      operation['responses'] = { ...failuresOf(method, path, operation), ...(operation['responses'] as Json) };
      describePermission(operation);
    }
  }
  return document;
};
