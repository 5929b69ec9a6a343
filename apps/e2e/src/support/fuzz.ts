import fc from 'fast-check';
import type { Route } from './routes.js';
import type { Sent } from './send.js';

type Schema = Record<string, unknown>;

const DEEP = Buffer.from(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);

/** Texts that have broken programs before; none of them is good in any field that is not free text. */
const HOSTILE_TEXT = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  "'; DROP TABLE marketplace.gaps; --",
  "' OR '1'='1",
  '$1',
  '%s%n%00',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}${7*7}',
  '../../../etc/passwd',
  '\r\nset-cookie: a=b',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '0x10',
  '9'.repeat(400),
  'a'.repeat(5_000),
  '😀'.repeat(300),
  'e\u0301'.repeat(300),
  '\u202e\u200b\ufeff',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-13-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '0000-01-01T00:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '__proto__',
  'constructor',
];

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE_TEXT), fc.string({ unit: 'binary', maxLength: 60 }));

const hostileNumber = fc.constantFrom(0, -0, -1, 1.5, 1e21, -1e308, 5e-324, 2 ** 31, 2 ** 53, 2 ** 63, -(2 ** 63));

/** Any JSON at all, also what brings names of its own for the inner workings of objects. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { toString: 1, valueOf: 1 }, { length: 1e9 }),
  fc.constantFrom<unknown>({ then: 1 }, { constructor: 1 }, { hasOwnProperty: 1 }, { $ne: null }, ['a', 'a'], [{}]),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);

/** Values that a schema takes, so that the hostile one beside them is reached. */
export class Samples {
  constructor(
    private readonly schemas: Readonly<Record<string, object>>,
    private readonly ids: readonly string[],
  ) {}

  of(schema: Schema): fc.Arbitrary<unknown> {
    const { $ref, allOf, anyOf, oneOf } = schema as {
      $ref?: string;
      allOf?: Schema[];
      anyOf?: Schema[];
      oneOf?: Schema[];
    };
    if ($ref) return this.of((this.schemas[$ref.split('/').at(-1) as string] ?? {}) as Schema);
    if (allOf?.[0]) return this.of(allOf[0]);
    const choices = anyOf ?? oneOf;
    if (choices) return fc.oneof(...choices.map((choice) => this.of(choice)));
    const values = schema['enum'] as unknown[] | undefined;
    if (values) return fc.constantFrom(...values);
    const type = Array.isArray(schema['type']) ? (schema['type'] as string[]) : [schema['type'] as string];
    return fc.oneof(...type.map((one) => this.ofType(one, schema)));
  }

  private ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
    const { minimum = 0, maximum = 1e6, minLength = 0, maxLength = 40 } = schema as Record<string, number>;
    if (type === 'object') return this.ofObject(schema);
    if (type === 'array') return fc.array(this.of((schema['items'] ?? {}) as Schema), { maxLength: 2 });
    if (type === 'integer') return fc.integer({ min: Math.max(minimum, -1e9), max: Math.min(maximum, 1e9) });
    if (type === 'number') return fc.double({ min: minimum, max: Math.min(maximum, 1e6), noNaN: true });
    if (type === 'boolean') return fc.boolean();
    if (type === 'null') return fc.constant(null);
    if (type !== 'string') return hostileValue;
    if (schema['format'] === 'uuid') return fc.constantFrom(...this.ids);
    if (schema['format'] === 'date')
      return fc.constantFrom('2027-01-04', '2027-03-01', '0000-01-01', '9999-12-31', '1990-05-05');
    if (schema['format'] === 'date-time') return fc.constantFrom('2027-01-04T10:00:00Z', '9999-12-31T23:59:59Z');
    if (typeof schema['pattern'] === 'string')
      return fc.constantFrom('US-FL', 'DE', 'en', 'USD', 'bls', 'a@b.example', 'X'.repeat(maxLength));
    return fc.string({ minLength: Math.min(minLength, 60), maxLength: Math.min(maxLength, 60), unit: 'grapheme' });
  }

  private ofObject(schema: Schema): fc.Arbitrary<unknown> {
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
    const required = new Set((schema['required'] ?? []) as string[]);
    const model = Object.fromEntries(properties.map(([key, each]) => [key, this.of(each)]));
    return fc.record(model, {
      requiredKeys: properties.map(([key]) => key).filter((key) => required.has(key)) as never[],
    });
  }
}

const pathsOf = (value: unknown, at: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
    : [at];

const replaced = (value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown => {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
};

/** A good body with one thing in it gone bad. */
const spoilt = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(good, hostileValue, fc.nat(1000))
    .map(([body, bad, at]) => replaced(body, pathsOf(body)[at % pathsOf(body).length] ?? [], bad));

const bytes = (text: string): Buffer => Buffer.from(text);

/** Bodies that no JSON writer writes. */
const rawBodies: fc.Arbitrary<Buffer> = fc.oneof(
  fc.constantFrom(
    DEEP,
    bytes('{"__proto__":{"admin":true}}'),
    bytes('{"constructor":{"prototype":{"admin":true}}}'),
    bytes('{"a":1,"a":2}'),
    bytes('{"seats":1e400,"weeklyHours":-1e400}'),
    bytes('{"a":"\\ud800","\\udc00":1}'),
    bytes('\ufeff{}'),
    bytes('{'),
    bytes('nul'),
    bytes('"'),
    bytes('{}{}'),
    bytes("{'a':1}"),
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    Buffer.alloc(64),
    Buffer.alloc(0),
    bytes(`{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":${at}`).join()}}`),
  ),
  fc.uint8Array({ maxLength: 200 }).map((raw) => Buffer.from(raw)),
);

const HEADERS: readonly Record<string, string | string[]>[] = [
  { 'if-match': '*' },
  { 'if-match': 'W/"1"' },
  { 'if-match': '"1", "2"' },
  { 'if-match': '"99999999999999999999"' },
  { 'if-match': '"-1"' },
  { 'idempotency-key': '' },
  { 'idempotency-key': 'k'.repeat(256) },
  { 'idempotency-key': "a' OR 1=1 --" },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'nonsense' },
  { 'content-type': 'application/json;;;' },
  { accept: 'text/html' },
  { 'accept-encoding': 'br;q=x' },
  { 'content-encoding': 'gzip' },
  { 'x-http-method-override': 'DELETE' },
  { 'x-forwarded-for': '127.0.0.1, evil' },
  { 'x-request-id': '\u00ff<script>' },
  { range: 'bytes=0-1' },
  { expect: 'nothing' },
  { origin: 'https://evil.example' },
  { cookie: 'a=b; '.repeat(200) },
  { authorization: 'Bearer' },
  { authorization: 'Bearer a b' },
  { authorization: 'Basic YTpi' },
  { authorization: `Bearer ${'A'.repeat(5_000)}` },
  { authorization: "Bearer ' OR 1=1 --xxxxxxxxxx" },
];

const queryOf = (names: readonly string[], cursors: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.constantFrom(...names, 'limit', 'cursor', '__proto__', 'constructor', 'limit[]', 'a[b][c]', '');
  const value = fc.oneof(
    hostileText.map((text) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '?'))),
    fc.constantFrom(
      '%FF',
      '%',
      '%00',
      '-1',
      '0',
      '201',
      '1e3',
      '99999999999999999999',
      '1.5',
      'true',
      '+',
      '%ED%A0%80',
    ),
    fc.constantFrom(...cursors).map(encodeURIComponent),
    fc
      .constantFrom(...cursors)
      .chain((cursor) => fc.nat(Math.max(0, cursor.length - 1)).map((at) => tampered(cursor, at))),
  );
  return fc
    .array(fc.tuple(name, value), { maxLength: 4 })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
};

const tampered = (cursor: string, at: number): string =>
  encodeURIComponent(`${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`);

const paramOf = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'me',
        '%00',
        '%FF',
        '..%2f..',
        "'%20OR%201=1",
        'a'.repeat(199),
        'a'.repeat(5_000),
        '%F0%9F%98%80',
        '__proto__',
        '{}',
        '-',
        '%2e%2e',
      ),
    },
  );

/** Requests to one route: most of them nearly right, some of them nothing like it. */
export const hostileRequests = (
  route: Route,
  { samples, ids, cursors }: { samples: Samples; ids: readonly string[]; cursors: readonly string[] },
): fc.Arbitrary<Sent> => {
  const path = fc
    .tuple(fc.array(paramOf(ids), { minLength: 2, maxLength: 2 }), queryOf(route.query, cursors), fc.boolean())
    .map(([params, query, asked]) => {
      let at = 0;
      const address = route.path.replaceAll(/\{\w+\}/g, () => params[at++] as string);
      return asked && query ? `${address}?${query}` : address;
    });
  const good = route.schema ? samples.of(route.schema as Schema) : fc.constant({});
  const body: fc.Arbitrary<unknown> =
    route.method === 'GET'
      ? fc.constant(undefined)
      : fc.oneof(
          { weight: 6, arbitrary: spoilt(good) },
          { weight: 2, arbitrary: good },
          { weight: 2, arbitrary: rawBodies },
          { weight: 1, arbitrary: fc.constant(undefined) },
        );
  const usual = fc.uuid().map((key) => ({ 'if-match': '"1"', 'idempotency-key': key }));
  const odd = fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom(...HEADERS) },
  );
  return fc.record({ path, body, usual, odd }).map(({ path: to, body: what, usual: headers, odd: more }) => ({
    method: route.method,
    path: to,
    ...(what === undefined ? {} : { body: what }),
    headers: { ...headers, ...more },
  }));
};
