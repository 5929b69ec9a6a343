import { countryOf, type JurisdictionCode } from '@crossward/kernel';

export type PaperSize = 'A4' | 'LETTER';

/** Where CLDR says that people print on US Letter; all others have A4. */
const LETTER: ReadonlySet<string> = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

export const paperSizeOf = (jurisdiction: JurisdictionCode): PaperSize =>
  LETTER.has(countryOf(jurisdiction)) ? 'LETTER' : 'A4';
