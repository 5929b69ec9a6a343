import { localDate } from '@crossward/kernel';
import { changedParts, checkClaimHolds, lapseByProfile, type AskedClaim } from './lapse.js';
import { fingerprintText, toClaim, type IdentityQuestion, type LicenceQuestion, type Question } from './question.js';
import { VERIFICATION_STATUSES } from './verification.js';

const person = { familyName: 'Santos', givenNames: 'Maria', birthDate: localDate('1988-04-12') };
const held = { jurisdiction: 'US-TX', profession: 'RN', number: 'TX-1', scope: 'multistate', expiresOn: null };
const licence: LicenceQuestion = { kind: 'licence', ...person, licence: held, destination: 'US-FL' };
const passport = (number: string): IdentityQuestion => ({
  ...{ kind: 'identity', ...person },
  passportMrz: `P<UTOSANTOS<<MARIA\n${number}<4UTO8804129F3001019`,
});
const asked = (question: Question): AskedClaim => ({
  claim: toClaim(question),
  isAsked: (text) => text === fingerprintText(question),
});
const lapse = (before: Question, now: Question) => lapseByProfile('second_review', asked(before), now);

describe('a proposal', () => {
  it('stands while the profile asks the same, spaces around a name aside', () => {
    expect(lapse(licence, licence)).toBeNull();
    expect(lapse(licence, { ...licence, familyName: ' Santos ' })).toBeNull();
    expect(lapse(passport('L898902C'), passport('L898902C'))).toBeNull();
  });

  it.each([
    ['number', 'TX-2'],
    ['jurisdiction', 'US-OK'],
    ['profession', 'LPN'],
    ['scope', 'single-state'],
    ['expiresOn', localDate('2027-01-01')],
  ] as const)('lapses when the licence has another %s, and names it', (part, value) => {
    const now = { ...licence, licence: { ...held, [part]: value } };
    expect(lapse(licence, now)).toEqual({ reason: 'profile-changed', changed: [part] });
  });

  it('lapses when the licence is gone, or is stated for the first time', () => {
    const none = { ...licence, licence: null };
    expect(lapse(licence, none)).toMatchObject({ changed: ['licence'] });
    expect(lapse(none, licence)).toMatchObject({ changed: ['licence'] });
    expect(lapse(none, none)).toBeNull();
  });

  it('lapses when the person is another, with each part', () => {
    const now = { ...licence, givenNames: 'Ana', birthDate: localDate('1988-04-13') };
    expect(lapse(licence, now)).toMatchObject({ changed: ['givenNames', 'birthDate'] });
    const list = { kind: 'exclusion-list', ...person } as const;
    expect(lapse(list, { ...list, familyName: 'Silva' })).toMatchObject({ changed: ['familyName'] });
  });

  it('lapses with another passport, even one that looks the same where it is masked', () => {
    expect(lapse(passport('L898902C'), passport('L111111D'))).toMatchObject({ changed: ['passport'] });
    expect(lapse(passport('L898902C'), passport('X111902C'))).toMatchObject({ changed: ['passport'] });
    expect(lapse(passport('L898902C'), { ...passport('L898902C'), familyName: 'Silva' })).toMatchObject({
      changed: ['familyName'],
    });
  });

  it('is not made of a claim that the profile no longer makes', () => {
    const now = { ...licence, licence: { ...held, number: 'TX-2' } };
    expect(() => checkClaimHolds('v1', asked(licence), now)).toThrow('changed (number) after the source was asked');
    expect(() => checkClaimHolds('v1', asked(licence), licence)).not.toThrow();
    expect(changedParts(asked(licence), now)).toEqual(['number']);
  });

  it.each(VERIFICATION_STATUSES.filter((status) => status !== 'second_review'))('is not what a check in %s has', (of) =>
    expect(lapseByProfile(of, asked(licence), { ...licence, licence: null })).toBeNull(),
  );
});
