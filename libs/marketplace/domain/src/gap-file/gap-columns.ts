import { nearestTerm, shownValue } from '@crossward/kernel';

/** The columns of a file of gaps, in the order in which they are exported. */
export const GAP_COLUMNS = [
  'unit',
  'profession',
  'seats',
  'from',
  'until',
  'shiftPattern',
  'weeklyHours',
  'payRate',
  'payCurrency',
  'payComponents',
  'specialty',
  'minimumYears',
  'certificates',
  'languages',
  'acceptsPendingLicence',
] as const;
export type GapColumn = (typeof GAP_COLUMNS)[number];

/** May be left out of a file altogether: nothing is asked for or paid beside. */
const OPTIONAL_COLUMNS: ReadonlySet<GapColumn> = new Set(['payComponents', 'certificates', 'languages']);

/** The column that a file of findings has beside; passed over when such a file is sent again. */
export const FINDINGS_COLUMN = 'findings';

/** One thing wrong with a file of gaps. Row 1 is the header; no column where the whole row or file is meant. */
export interface FileFinding {
  row: number;
  column: string | null;
  /** What stands there, shortened. */
  value: string;
  code: string;
  message: string;
  nextStep: string;
}

/** What the header says: where each column stands, or what is wrong with it. */
export interface GapHeader {
  columns: readonly (GapColumn | null)[];
  findings: readonly FileFinding[];
}

const SHOWN = 60;
export const shownCell = (raw: string): string => (raw.length > SHOWN ? `${raw.slice(0, SHOWN)}…` : raw);

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const BY_NAME: ReadonlyMap<string, GapColumn> = new Map(GAP_COLUMNS.map((column) => [plain(column), column]));

const nearest = (name: string, among: readonly GapColumn[]): GapColumn | undefined => {
  const near = nearestTerm(plain(name), among.map(plain));
  return near === undefined ? undefined : BY_NAME.get(near);
};

/** Reads the first row. Case, spaces and signs in the names make no difference; `pay_rate` is `payRate`. */
export const readGapHeader = (cells: readonly string[]): GapHeader => {
  const names = cells.map((cell) => cell.trim());
  while (names.at(-1) === '') names.pop();
  const columns = names.map((name) => BY_NAME.get(plain(name)) ?? null);
  const missing = GAP_COLUMNS.filter((column) => !columns.includes(column) && !OPTIONAL_COLUMNS.has(column));
  const absent = GAP_COLUMNS.filter((column) => !columns.includes(column));
  const findings = names.flatMap((name, at): FileFinding[] => {
    const column = columns[at] ?? null;
    const about = { row: 1, column: name === '' ? null : shownCell(name), value: shownCell(name) };
    if (plain(name) === FINDINGS_COLUMN) return [];
    if (column === null) {
      const near = nearest(name, absent);
      const message = `Column (${at + 1}) is called (${shownValue(name)}), which is no column of gaps.`;
      const known = `Name it one of (${GAP_COLUMNS.join(', ')}), or remove it.`;
      return [
        { ...about, code: 'UNKNOWN_COLUMN', message, nextStep: near ? `Maybe you mean ${near}. ${known}` : known },
      ];
    }
    if (columns.indexOf(column) === at) return [];
    const message = `Column (${column}) stands there twice.`;
    return [{ ...about, code: 'REPEATED_COLUMN', message, nextStep: 'Keep one of the two.' }];
  });
  for (const column of missing) {
    const near = names.find((name, at) => columns[at] === null && nearest(name, [column]) !== undefined);
    findings.push({
      row: 1,
      column,
      value: near === undefined ? '' : shownCell(near),
      code: 'MISSING_COLUMN',
      message: `The header lacks the column (${column}).`,
      nextStep: near
        ? `Maybe (${shownValue(near)}) is meant: rename it to ${column}.`
        : `Add the column ${column}. Expected are (${GAP_COLUMNS.join(', ')}).`,
    });
  }
  return { columns, findings };
};
