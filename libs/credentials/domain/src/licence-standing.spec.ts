import type { LocalDate } from '@crossward/kernel';
import { compareLicence, type RegisterAnswer, type RegisterRecord } from './licence-standing.js';
import type { LicenceQuestion } from './question.js';

const day = (text: string): LocalDate => text as LocalDate;
const today = day('2026-11-22');
const question: LicenceQuestion = {
  kind: 'licence',
  familyName: 'Müller',
  givenNames: 'Jana',
  birthDate: day('1990-02-03'),
  licence: {
    jurisdiction: 'US-TX',
    profession: 'RN',
    number: '900123',
    scope: 'multistate',
    expiresOn: day('2027-06-30'),
  },
  destination: 'US-FL',
};
const record: RegisterRecord = {
  jurisdiction: 'US-TX',
  profession: 'RN',
  number: '900123',
  familyName: 'MUELLER',
  givenNames: 'JANA K',
  status: 'active',
  scope: 'multistate',
  issuedOn: day('2015-07-01'),
  expiresOn: day('2027-06-30'),
  authorisations: [{ jurisdiction: 'US-FL', authorised: true, narrative: 'Multistate privilege' }],
  discipline: [],
};
const answer = (changes: Partial<RegisterRecord> = {}): RegisterAnswer => ({
  register: 'Texas Board of Nursing',
  record: { ...record, ...changes },
  asOf: today,
  simulated: false,
});
const codes = (changes: Partial<RegisterRecord>): string[] =>
  compareLicence(question, answer(changes), today).findings.map((one) => one.code);

describe('compareLicence', () => {
  it('verifies an active licence under the same name in another spelling', () => {
    const found = compareLicence(question, answer(), today);
    expect(found.outcome).toBe('verified');
    expect(found.goodUntil).toBe('2027-06-30');
  });

  it('is good on its last day and expired on the next', () => {
    expect(codes({ expiresOn: today })).toEqual([]);
    expect(codes({ expiresOn: day('2026-11-21') })).toEqual(['LICENCE_EXPIRED']);
  });

  it.each([
    [true, 'yes'],
    [false, 'no'],
  ])(
    'compares what the register says of the destination as yes or no, and keeps its words (%s)',
    (authorised, found) => {
      const authorisations = [{ jurisdiction: 'US-FL', authorised, narrative: 'In words of its own' }];
      const { comparisons, evidence } = compareLicence(question, answer({ authorisations }), today);
      expect(comparisons.at(-1)).toEqual({ field: 'authorised in US-FL', claimed: 'yes', found, agrees: authorised });
      expect(evidence.details['record']).toMatchObject({ authorisations });
    },
  );

  it.each([
    [{ familyName: 'SCHMIDT' }, 'FAMILY_NAME_DIFFERS'],
    [{ givenNames: 'PETRA' }, 'GIVEN_NAMES_DIFFER'],
    [{ status: 'encumbered' }, 'LICENCE_NOT_ACTIVE'],
    [{ scope: 'single-state' }, 'SCOPE_DIFFERS'],
    [{ profession: 'LPN' }, 'PROFESSION_DIFFERS'],
    [
      { authorisations: [{ jurisdiction: 'US-FL', authorised: false, narrative: 'Not a party state' }] },
      'NOT_AUTHORISED_AT_DESTINATION',
    ],
    [
      {
        discipline: [
          { jurisdiction: 'US-OK', takenOn: day('2020-01-01'), action: 'Reprimand', againstPrivilege: true },
        ],
      },
      'DISCIPLINE_ON_RECORD',
    ],
  ] as [Partial<RegisterRecord>, string][])('brings %j to a person as %s', (changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });

  it('does not hold the register’s silence about the destination against the nurse', () => {
    expect(codes({ authorisations: [{ jurisdiction: 'US-CO', authorised: true, narrative: 'Privilege' }] })).toEqual(
      [],
    );
  });

  it('cannot verify a number that the register does not keep', () => {
    const found = compareLicence(question, { ...answer(), record: null }, today);
    expect(found.outcome).toBe('unable_to_verify');
    expect(found.findings[0]!.message).toContain('(900123)');
  });

  it('carries the mark of a simulated register into the result', () => {
    const found = compareLicence(question, { ...answer(), simulated: true }, today);
    expect(found.simulated).toBe(true);
    expect(found.evidence.notes[0]).toContain('simulator');
  });
});
