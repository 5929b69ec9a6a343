import { EXCLUSION_COLUMNS } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { ExclusionListVerifier } from './exclusion-list.verifier.js';
import { readExclusionList, type ExclusionLine } from './read-exclusion-list.js';

const HEADER = EXCLUSION_COLUMNS.join(',');
const values = (changes: Partial<Record<(typeof EXCLUSION_COLUMNS)[number], string>> = {}): string[] => {
  const row: Record<string, string> = {
    LASTNAME: 'SANTOS',
    FIRSTNAME: 'MARIA',
    GENERAL: 'IND- LIC HC SERV PRO',
    SPECIALTY: 'NURSE/NURSES AIDE',
    NPI: '0000000000',
    DOB: '19880412',
    ADDRESS: '1 MAIN ST, APT 2',
    CITY: 'AUSTIN',
    STATE: 'TX',
    ZIP: '78701',
    EXCLTYPE: '1128b4   ',
    EXCLDATE: '20190320',
    REINDATE: '00000000',
    WAIVERDATE: '00000000',
    ...changes,
  };
  return EXCLUSION_COLUMNS.map((name) => row[name] ?? '');
};
const quoted = (row: readonly string[]): string => row.map((value) => `"${value}"`).join(',');

async function* bytes(text: string, chunk = 7): AsyncGenerator<Uint8Array> {
  const whole = Buffer.from(text);
  for (let at = 0; at < whole.length; at += chunk) yield whole.subarray(at, at + chunk);
}
const read = async (lines: readonly string[], end = '\r\n', chunk = 7): Promise<ExclusionLine[]> => {
  const found: ExclusionLine[] = [];
  for await (const line of readExclusionList(bytes(lines.map((one) => one + end).join(''), chunk))) found.push(line);
  return found;
};

describe('reading the exclusion list', () => {
  it('reads a row as the list publishes it', async () => {
    const [line] = await read([HEADER, quoted(values())]);
    expect(line!.entry).toMatchObject({
      lineNumber: 2,
      familyName: 'SANTOS',
      birthDate: '1988-04-12',
      npi: null,
      address: '1 MAIN ST, APT 2',
      exclusionType: '1128b4',
      excludedOn: '2019-03-20',
      reinstatedOn: null,
    });
  });

  it('reads lines that end with LF alone, a byte order mark, and characters cut between chunks', async () => {
    const lines = await read([`\uFEFF${HEADER}`, quoted(values({ LASTNAME: 'NÚÑEZ' }))], '\n', 1);
    expect(lines.map((line) => line.entry?.familyName)).toEqual(['NÚÑEZ']);
  });

  it('takes 00000000 for no birth date and keeps a given NPI', async () => {
    const [line] = await read([HEADER, quoted(values({ DOB: '00000000', NPI: '1234567893' }))]);
    expect(line!.entry).toMatchObject({ birthDate: null, npi: '1234567893' });
  });

  it('names the line of a row with 17 columns and reads on', async () => {
    const short = quoted(values().slice(0, 17));
    const lines = await read([HEADER, quoted(values()), short, quoted(values())]);
    expect(lines.map((line) => [line.line, line.problem?.code ?? 'ok'])).toEqual([
      [2, 'ok'],
      [3, 'WRONG_COLUMN_COUNT'],
      [4, 'ok'],
    ]);
    expect(lines[1]!.problem!.message).toContain('(17)');
  });

  it('counts physical lines when a quoted field holds a line break', async () => {
    const lines = await read([HEADER, quoted(values({ ADDRESS: 'A\r\nB' })), quoted(values().slice(0, 17))]);
    expect(lines.map((line) => line.line)).toEqual([2, 4]);
  });

  it.each([
    [{ DOB: '19880231' }, 'WRONG_DATE'],
    [{ DOB: '880412' }, 'WRONG_DATE'],
    [{ EXCLDATE: '00000000' }, 'NO_EXCLUSION_DAY'],
    [{ EXCLTYPE: '' }, 'NO_EXCLUSION_TYPE'],
    [{ LASTNAME: '', BUSNAME: '' }, 'NOBODY_NAMED'],
    [{ NPI: '12345' }, 'WRONG_NPI'],
    [{ CITY: 'A\u0000B' }, 'UNREADABLE_FIELD'],
    [{ CITY: 'x'.repeat(501) }, 'UNREADABLE_FIELD'],
  ])('refuses %j as %s', async (changes, code) => {
    const [line] = await read([HEADER, quoted(values(changes))]);
    expect(line!.problem).toMatchObject({ at: '2', code });
  });

  it('refuses another header at once and says which column differs', async () => {
    const lines = await read([HEADER.replace('DOB', 'BIRTHDATE'), quoted(values())]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.problem!.message).toContain('column (9) is (BIRTHDATE) instead of (DOB)');
  });

  it('stops at a quote that is never closed instead of swallowing the file', async () => {
    const lines = await read([HEADER, `"${'x'.repeat(40_000)}`], '\r\n', 1_000);
    expect(lines.map((line) => line.problem?.code)).toEqual(['NOT_CSV']);
  });

  it('keeps the key of an exclusion whose address was corrected, and no other', async () => {
    const [one, moved, other] = await read([
      HEADER,
      quoted(values()),
      quoted(values({ ADDRESS: '2 OAK AVE' })),
      quoted(values({ EXCLDATE: '20200320' })),
    ]);
    expect(moved!.entry!.key).toBe(one!.entry!.key);
    expect(other!.entry!.key).not.toBe(one!.entry!.key);
  });

  it('reads a large list without holding it', async () => {
    const row = `${quoted(values())}\r\n`;
    const block = Buffer.from(row.repeat(500));
    async function* many(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${HEADER}\r\n`);
      for (let at = 0; at < 60; at++) yield block;
    }
    let rows = 0;
    for await (const line of readExclusionList(many())) if (line.entry) rows++;
    expect(rows).toBe(30_000);
  });
});

describe('the exclusion-list verifier', () => {
  it('waits while no list has been imported, and clears nobody', async () => {
    const verifier = new ExclusionListVerifier({ search: async () => null });
    const person = {
      kind: 'exclusion-list',
      familyName: 'Santos',
      givenNames: 'Maria',
      birthDate: '1988-04-12' as LocalDate,
    } as const;
    expect((await verifier.ask(person)).kind).toBe('source-down');
  });
});
