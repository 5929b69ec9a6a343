import { isLocalDate, type LocalDate } from '@crossward/kernel';
import { buildDemoMarket } from './build-demo-market.js';
import { EXCLUSION_LIST_HEADER, exclusionListRows, LISTED_NAME_ONLY, LISTED_NAMESAKE } from './exclusion-list.js';
import { mrzName } from './people/mrz.js';

const market = buildDemoMarket('2026-11-22' as LocalDate, 'unused');
const rows = exclusionListRows(market);
const at = (name: (typeof EXCLUSION_LIST_HEADER)[number]) => EXCLUSION_LIST_HEADER.indexOf(name);
const listed = (name: string) => mrzName(name).replaceAll('<', ' ');
const same = (key: string) => {
  const nurse = market.nurses.find((one) => one.key === key)!;
  const row = rows.find(
    (one) => one[at('LASTNAME')] === listed(nurse.familyName) && one[at('FIRSTNAME')] === listed(nurse.givenNames),
  );
  return { nurse, row };
};

describe('the demo exclusion list', () => {
  it('has 18 columns in every row, days in the layout of the list, and the same rows each time', () => {
    expect(EXCLUSION_LIST_HEADER).toHaveLength(18);
    expect(rows).toHaveLength(65);
    for (const row of rows) {
      expect(row).toHaveLength(18);
      for (const name of ['DOB', 'EXCLDATE', 'REINDATE', 'WAIVERDATE'] as const) {
        const text = row[at(name)]!;
        const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
        expect(text === '00000000' || isLocalDate(day)).toBe(true);
      }
      expect(row[at('LASTNAME')] !== '' || row[at('BUSNAME')] !== '').toBe(true);
      expect(row[at('EXCLTYPE')]).toMatch(/^1128/);
    }
    expect(exclusionListRows(market)).toEqual(rows);
  });

  it('holds one namesake of the same birth date, who is to be looked at by a person', () => {
    const { nurse, row } = same(LISTED_NAMESAKE);
    expect(row?.[at('DOB')]).toBe(nurse.birthDate.replaceAll('-', ''));
  });

  it('holds one namesake of another birth date', () => {
    const { nurse, row } = same(LISTED_NAME_ONLY);
    expect(row).toBeDefined();
    expect(row?.[at('DOB')]).not.toBe(nurse.birthDate.replaceAll('-', ''));
  });

  it('names nobody else of the market', () => {
    const names = new Set(market.nurses.map((nurse) => `${listed(nurse.givenNames)} ${listed(nurse.familyName)}`));
    const hits = rows.filter((row) => names.has(`${row[at('FIRSTNAME')]} ${row[at('LASTNAME')]}`));
    expect(hits).toHaveLength(2);
  });
});
