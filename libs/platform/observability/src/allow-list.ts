/** What may be written to a log, besides time and level. Anything else is dropped, so nothing personal slips in. */
const PLAIN_FIELDS = [
  'event',
  'context',
  'method',
  'route',
  'status',
  'durationMs',
  'requestId',
  'accountId',
  'code',
  'queue',
  'topic',
  'consumer',
  'eventId',
  'attempt',
  'outcome',
  'count',
  'port',
  'version',
  'migration',
  'check',
] as const;

export type LogFields = Partial<Record<(typeof PLAIN_FIELDS)[number], string | number | boolean | null>> & {
  error?: unknown;
};

const PLAIN: ReadonlySet<string> = new Set(PLAIN_FIELDS);
// Names, codes, route patterns and ids; no prose, no address, no name of a person with its blanks.
const TERM = /^[A-Za-z0-9_.:/*{}-]{1,200}$/;
const HIDDEN = '…';

/**
 * A message without the values in it: what stands in parentheses or quotation marks, e-mail addresses, long digits and
 * tokens. Our messages carry their values in parentheses; PostgreSQL quotes them.
 */
export const withoutValues = (text: string): string =>
  text
    .slice(0, 1000)
    .replaceAll(/\([^()]*\)/g, `(${HIDDEN})`)
    .replaceAll(/"[^"]*"/g, `"${HIDDEN}"`)
    .replaceAll(/'[^']*'/g, `'${HIDDEN}'`)
    .replaceAll(/\S+@\S+/g, HIDDEN)
    .replaceAll(/[A-Za-z0-9_+=-]{24,}/g, HIDDEN)
    .replaceAll(/\d{6,}/g, HIDDEN);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 100) : undefined);

/** An error as a log holds it: type, code, message without values, and where it was thrown; causes up to three deep. */
export const safeError = (error: unknown, depth = 0): Record<string, unknown> => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table, cause } = error as Error & Record<'code' | 'constraint' | 'table', unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code: text(code),
    constraint: text(constraint),
    table: text(table),
    message: withoutValues(error.message),
    at: frames.slice(0, 12).map((line) => line.trim().slice(3)),
    ...(cause !== undefined && depth < 3 ? { cause: safeError(cause, depth + 1) } : {}),
  };
};

/** Only what is on the list, each as a number, a flag or a plain term. */
export const allowed = (fields: Record<string, unknown>): Record<string, unknown> => {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'error' || key === 'err') kept['error'] = safeError(value);
    else if (!PLAIN.has(key)) continue;
    else if (typeof value === 'string') kept[key] = TERM.test(value) ? value : HIDDEN;
    else if (value === null || typeof value === 'number' || typeof value === 'boolean') kept[key] = value;
  }
  return kept;
};
