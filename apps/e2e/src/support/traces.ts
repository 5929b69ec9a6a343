import pg from 'pg';

/** A place where something was found: a table, or the log. */
export interface Trace {
  what: string;
  where: string;
}

const TABLES = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As it is, and as bytes are shown; what has digits alone only where no further digit makes it another number or an id. */
const patternsOf = (text: string): string[] => {
  const bytes = Buffer.from(text);
  const base64 = bytes.toString('base64').replace(/=+$/, '').slice(0, -1);
  const plain = escaped(text);
  return [/^\d+$/.test(text) ? `(^|[^0-9a-f])${plain}($|[^0-9a-f])` : plain, bytes.toString('hex'), escaped(base64)];
};

/** Every table of the database, by the superuser, to whom no policy applies, in which one of the texts stands. */
export const tracesInDatabase = async (adminUrl: string, texts: Readonly<Record<string, string>>): Promise<Trace[]> => {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(TABLES);
    const traces: Trace[] = [];
    for (const { name } of rows) {
      for (const [what, text] of Object.entries(texts)) {
        const found = await client.query<{ found: boolean }>(
          `SELECT EXISTS (SELECT FROM ${name} t WHERE t::text ~* ANY ($1)) AS found`,
          [patternsOf(text)],
        );
        if (found.rows[0]?.found) traces.push({ what, where: name });
      }
    }
    return traces;
  } finally {
    await client.end();
  }
};

export const tracesInLog = (lines: readonly string[], texts: Readonly<Record<string, string>>): Trace[] =>
  Object.entries(texts).flatMap(([what, text]) =>
    patternsOf(text).some((pattern) => lines.some((line) => new RegExp(pattern, 'i').test(line)))
      ? [{ what, where: 'log' }]
      : [],
  );
