import type { IdentityQuestion } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { PassportMrzVerifier } from './passport-mrz.verifier.js';
import { readMrz } from './read-mrz.js';

const day = (text: string): LocalDate => text as LocalDate;
const TODAY = day('2026-11-22');

const checkDigit = (text: string): string => {
  const value = (c: string): number => (c === '<' ? 0 : /\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);
  return String([...text].reduce((sum, c, at) => sum + value(c) * [7, 3, 1][at % 3]!, 0) % 10);
};

/** Builds a TD3 zone whose check digits agree, for an invented holder. */
const zone = (
  changes: { names?: string; state?: string; number?: string; born?: string; ends?: string } = {},
): string => {
  const number = (changes.number ?? 'X12345678').padEnd(9, '<');
  const born = changes.born ?? '900203';
  const ends = changes.ends ?? '310101';
  const state = changes.state ?? 'DEU';
  const personal = '<'.repeat(14);
  const head = `${number}${checkDigit(number)}`;
  const composite = checkDigit(`${head}${born}${checkDigit(born)}${ends}${checkDigit(ends)}${personal}<`);
  const second = `${head}${state.slice(0, 3)}${born}${checkDigit(born)}F${ends}${checkDigit(ends)}${personal}<${composite}`;
  return `${`P<${state}${changes.names ?? 'MUELLER<<JANA<KATHARINA'}`.padEnd(44, '<')}\n${second}`;
};

const question = (passportMrz: string | null, changes: Partial<IdentityQuestion> = {}): IdentityQuestion => ({
  kind: 'identity',
  familyName: 'Müller',
  givenNames: 'Jana',
  birthDate: day('1990-02-03'),
  passportMrz,
  ...changes,
});
const ask = async (asked: IdentityQuestion, today = TODAY) => {
  const answer = await new PassportMrzVerifier().ask(asked, { today, reference: null });
  if (answer.kind !== 'established') throw new Error('a passport is never down');
  return answer.establishment;
};
const replaceAt = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + 1);

describe('a passport’s machine-readable zone', () => {
  it('verifies a holder whose name it transliterates', async () => {
    const found = await ask(question(zone()));
    expect(found.outcome).toBe('verified');
    expect(found.goodUntil).toBe('2031-01-01');
  });

  it('is good on its last day and not on the next', async () => {
    expect((await ask(question(zone({ ends: '261122' })))).outcome).toBe('verified');
    expect((await ask(question(zone({ ends: '261121' })))).findings.map((one) => one.code)).toEqual([
      'PASSPORT_EXPIRED',
    ]);
  });

  it('reads the century of a birth from today', () => {
    const read = (born: string) => {
      const reading = readMrz(zone({ born }), TODAY);
      return reading.readable ? reading.passport.birthDate : reading.findings;
    };
    expect(read('260101')).toBe('2026-01-01');
    expect(read('270101')).toBe('1927-01-01');
  });

  it.each([
    [9, 'documentNumberCheckDigit'],
    [19, 'birthDateCheckDigit'],
    [27, 'expirationDateCheckDigit'],
    [43, 'compositeCheckDigit'],
  ])('names the field whose check digit is wrong (position %i)', async (at, field) => {
    const [first, second] = zone().split('\n') as [string, string];
    const wrong = replaceAt(second, at, second[at] === '9' ? '0' : String(Number(second[at]) + 1));
    const found = await ask(question(`${first}\n${wrong}`));
    expect(found.outcome).toBe('discrepancy');
    expect(found.findings.map((one) => one.message.split(':')[0])).toContain(field);
  });

  it('refuses a specimen state and says which field', async () => {
    const found = await ask(question(zone({ state: 'UTO' })));
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'MRZ_STATE', message: expect.stringContaining('nationality') }),
    );
  });

  it.each([['one line only'], ['P<DEU\nX'], [`${'<'.repeat(43)}é\n${'<'.repeat(44)}`]])(
    'says why it cannot read %j',
    async (raw) => {
      const found = await ask(question(raw));
      expect(found.outcome).toBe('discrepancy');
      expect(found.findings[0]!.code).toMatch(/^MRZ_(SHAPE|CHARACTER)$/);
    },
  );

  it('tells a person when the birth date is a day off', async () => {
    const found = await ask(question(zone(), { birthDate: day('1990-02-04') }));
    expect(found.findings.map((one) => one.code)).toEqual(['BIRTH_DATE_DIFFERS']);
  });

  it('does not verify a passport of somebody else', async () => {
    const found = await ask(question(zone({ names: 'SCHMIDT<<PETRA' })));
    expect(found.findings.map((one) => one.code)).toEqual(['FAMILY_NAME_DIFFERS', 'GIVEN_NAMES_DIFFER']);
  });

  it('cannot verify what was never given', async () => {
    expect((await ask(question(null))).outcome).toBe('unable_to_verify');
  });

  it('keeps the document number out of what is stored', async () => {
    expect(JSON.stringify(await ask(question(zone())))).not.toContain('X12345678');
  });
});
