import { createHash } from 'node:crypto';
import { GAP_COLUMNS, type GapColumn } from '@crossward/marketplace-domain';
import type { UploadedBytes } from '@crossward/platform-http';
import { writeXlsx } from 'hucre/xlsx';

const GOOD: Record<GapColumn, string> = {
  unit: 'ICU',
  profession: 'RN',
  seats: '2',
  from: '2027-01-04',
  until: '2027-04-05',
  shiftPattern: 'nights',
  weeklyHours: '37.5',
  payRate: '65.00',
  payCurrency: 'CAD',
  payComponents: 'housing 700.00 tax-advantaged; overtime 97.50',
  specialty: 'intensive-care',
  minimumYears: '1.5',
  certificates: 'acls; bls',
  languages: 'en B2; fr-CA A2',
  acceptsPendingLicence: 'true',
};
export const cellsOf = (changes: Partial<Record<GapColumn, string>> = {}): string[] =>
  GAP_COLUMNS.map((column) => ({ ...GOOD, ...changes })[column]);
export const csvOf = (rows: readonly (readonly string[])[], end = '\r\n'): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + end).join('');
export const fileOf = (content: string | Uint8Array, name = 'gaps.csv'): UploadedBytes => {
  const bytes = Buffer.from(content as string);
  return { name, mimeType: 'x', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};
export const xlsxOf = (rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'gaps', rows: rows.map((row) => [...row]) }] });
