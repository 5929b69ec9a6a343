import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { EXCLUSION_COLUMNS, type ExclusionEntry } from '@crossward/credentials-domain';
import { isLocalDate, type Facts, type LocalDate, type Problem } from '@crossward/kernel';
import { CsvError, parse } from 'csv-parse';

export type ExclusionLine =
  | { readonly line: number; readonly entry: ExclusionEntry; readonly problem: null }
  | { readonly line: number; readonly entry: null; readonly problem: Problem };

// A real row has about 200 characters. An unclosed quote must not swallow the file into memory.
const LONGEST_RECORD = 16_384;
const LONGEST_FIELD = 500;

/**
 * Reads the list as HHS-OIG publishes it: 18 columns, header checked, CRLF or LF, one pass in bounded memory. Yields one
 * item per row; a broken row is a problem with its line number and reading goes on, a broken file ends with one.
 */
export async function* readExclusionList(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ExclusionLine> {
  const parser = parse({
    bom: true,
    raw: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  const source = Readable.from(bytes);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let nextLine = 1;
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      const line = nextLine;
      nextLine += physicalLines(raw);
      if (line === 1) {
        const wrong = headerProblem(record);
        if (wrong !== null) {
          yield { line, entry: null, problem: wrong };
          return;
        }
      } else if (record.length > 1 || record[0] !== '') {
        yield readRow(line, record);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield {
      line: nextLine,
      entry: null,
      problem: problem(nextLine, 'NOT_CSV', `The file is no CSV from here on (${error.code}).`),
    };
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** A quoted field may hold line breaks, so that a record can span several lines of the file. */
const physicalLines = (raw: string): number => raw.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/).length;

const problem = (line: number, code: string, message: string, facts: Facts = {}): Problem => ({
  ...{ at: String(line), code, message },
  facts,
});

const headerProblem = (record: readonly string[]): Problem | null => {
  const found = record.map((name) => name.trim());
  if (found.length === EXCLUSION_COLUMNS.length && EXCLUSION_COLUMNS.every((name, at) => found[at] === name))
    return null;
  const differs = EXCLUSION_COLUMNS.findIndex((name, at) => found[at] !== name);
  const where = differs < 0 ? found.length : differs + 1;
  const expected = EXCLUSION_COLUMNS[differs] ?? 'nothing';
  const given = (found[where - 1] ?? '').slice(0, 40);
  return problem(
    1,
    'WRONG_HEADER',
    `The header has (${found.length}) columns and column (${where}) is (${given}) instead of (${expected}).`,
    { columns: found.length, column: where, given, expected },
  );
};

const readRow = (line: number, record: readonly string[]): ExclusionLine => {
  if (record.length !== EXCLUSION_COLUMNS.length) {
    const message = `The row has (${record.length}) columns instead of (${EXCLUSION_COLUMNS.length}).`;
    const facts = { columns: record.length, expected: EXCLUSION_COLUMNS.length };
    return { line, entry: null, problem: problem(line, 'WRONG_COLUMN_COUNT', message, facts) };
  }
  const values = record.map((value) => value.trim());
  const wrong = fieldProblem(line, values);
  if (wrong !== null) return { line, entry: null, problem: wrong };
  return { line, entry: toEntry(line, values), problem: null };
};

const column = (values: readonly string[], name: (typeof EXCLUSION_COLUMNS)[number]): string =>
  values[EXCLUSION_COLUMNS.indexOf(name)] ?? '';

const fieldProblem = (line: number, values: readonly string[]): Problem | null => {
  const odd = values.findIndex((value) => value.length > LONGEST_FIELD || hasControlOrReplacement(value));
  if (odd >= 0) {
    const column = EXCLUSION_COLUMNS[odd] ?? '';
    return problem(line, 'UNREADABLE_FIELD', `${column} is too long or holds what is not UTF-8 text.`, { column });
  }
  if (column(values, 'LASTNAME') === '' && column(values, 'BUSNAME') === '') {
    return problem(line, 'NOBODY_NAMED', 'Neither LASTNAME nor BUSNAME is filled.');
  }
  for (const name of ['DOB', 'EXCLDATE', 'REINDATE', 'WAIVERDATE'] as const) {
    const value = column(values, name).slice(0, 20);
    if (readDay(value) === undefined)
      return problem(line, 'WRONG_DATE', `${name} (${value}) is not YYYYMMDD.`, { column: name, value });
  }
  if (!readDay(column(values, 'EXCLDATE'))) return problem(line, 'NO_EXCLUSION_DAY', 'EXCLDATE must be given.');
  if (column(values, 'EXCLTYPE') === '') return problem(line, 'NO_EXCLUSION_TYPE', 'EXCLTYPE must be given.');
  const npi = column(values, 'NPI');
  if (!/^(\d{10})?$/.test(npi)) {
    const value = npi.slice(0, 20);
    return problem(line, 'WRONG_NPI', `NPI (${value}) has not ten digits.`, { value });
  }
  return null;
};

const hasControlOrReplacement = (value: string): boolean => /[\p{Cc}\uFFFD]/u.test(value);

/** `null`: the list says none (00000000 or nothing). `undefined`: not a day. */
const readDay = (value: string): LocalDate | null | undefined => {
  if (value === '' || value === '00000000') return null;
  if (!/^\d{8}$/.test(value)) return undefined;
  const day = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`;
  return isLocalDate(day) ? day : undefined;
};

const toEntry = (line: number, values: readonly string[]): ExclusionEntry => {
  const get = (name: (typeof EXCLUSION_COLUMNS)[number]): string => column(values, name);
  const npi = get('NPI');
  return {
    key: entryKey(values),
    lineNumber: line,
    familyName: get('LASTNAME'),
    givenName: get('FIRSTNAME'),
    middleName: get('MIDNAME'),
    businessName: get('BUSNAME'),
    general: get('GENERAL'),
    specialty: get('SPECIALTY'),
    upin: get('UPIN'),
    npi: npi === '' || npi === '0000000000' ? null : npi,
    birthDate: readDay(get('DOB')) ?? null,
    address: get('ADDRESS'),
    city: get('CITY'),
    state: get('STATE'),
    zip: get('ZIP'),
    exclusionType: get('EXCLTYPE'),
    excludedOn: readDay(get('EXCLDATE')) as LocalDate,
    reinstatedOn: readDay(get('REINDATE')) ?? null,
    waivedOn: readDay(get('WAIVERDATE')) ?? null,
    waiverState: get('WVRSTATE'),
  };
};

// An address may be corrected between two versions of the list; these columns say which exclusion of whom it is.
const KEY_COLUMNS = ['LASTNAME', 'FIRSTNAME', 'MIDNAME', 'BUSNAME', 'DOB', 'EXCLTYPE', 'EXCLDATE'] as const;

const entryKey = (values: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(KEY_COLUMNS.map((name) => column(values, name))))
    .digest('base64url')
    .slice(0, 27);
