import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const ROWS_AT_ONCE = 2000;

/** COPY passes by row-level security, and so needs the superuser, which only a database of one's own has. */
export const connectToCopy = async (adminUrl) => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  // The history of what is loaded is written by the system; nobody waits for the disk row by row.
  await client.query(`SET app.role = 'system'; SET synchronous_commit = off`);
  return client;
};

const snake = (key) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Many rows share the parts of one prototype: their text is made once. */
const texts = new WeakMap();
const jsonOf = (value) => {
  const known = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, known);
  return known;
};

const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value in COPY's own text format (PostgreSQL, COPY, "Text Format"); its four escapes cost a third of what CSV does. */
const escaped = (text) => (text === null ? '\\N' : text.replaceAll(/[\\\n\r\t]/g, (character) => ESCAPES[character]));

/** An empty list is an object to JSON and a list to PostgreSQL: which of them is told by the column. */
const toText = (value, isArray) => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (isArray) return `{${value.map((one) => JSON.stringify(one)).join(',')}}`;
  return typeof value === 'object' ? jsonOf(value) : String(value);
};

/** Lists of a table's columns that are arrays. */
const arraysOf = async (client, table) => {
  const [schema, name] = table.split('.');
  const { rows } = await client.query(
    `SELECT column_name FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 AND data_type = 'ARRAY'`,
    [schema, name],
  );
  return new Set(rows.map(({ column_name: column }) => column));
};

/** Opens a COPY into a table; `add` takes one row, `end` waits until all of them are there. */
export const copyInto = async (client, table) => {
  const arrays = await arraysOf(client, table);
  let keys;
  let isArray;
  let stream;
  let batch = [];
  let count = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    const text = batch.join('');
    batch = [];
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return {
    async add(row) {
      if (!keys) {
        keys = Object.keys(row);
        isArray = keys.map((key) => arrays.has(snake(key)));
        stream = client.query(copyFrom(`COPY ${table} (${keys.map(snake).join(', ')}) FROM STDIN`));
        stream.on('error', (error) => client.emit('copy-error', error));
      }
      batch.push(`${keys.map((key, at) => escaped(toText(row[key], isArray[at]))).join('\t')}\n`);
      count += 1;
      if (batch.length >= ROWS_AT_ONCE) await flush();
    },
    async end() {
      if (!stream) return 0;
      await flush();
      stream.end();
      await once(stream, 'finish');
      return count;
    },
  };
};
