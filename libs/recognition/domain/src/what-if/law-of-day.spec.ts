import { compileLaw } from '../engine.js';
import {
  arrangementOf,
  ask,
  day,
  endorsement,
  multistate,
  ownLicence,
  pact,
  tinyLaw,
  versionOf,
} from '../fixtures/tiny-law.js';
import { accept, languageLaw, requirementOf, versionOf as languageVersionOf } from '../fixtures/tiny-languages.js';
import type { LawDocuments } from '../law/index.js';
import { withLawOf } from './law-of-day.js';

const SINCE = '2026-11-22';
const nurse = {
  licences: [multistate],
  residences: [{ jurisdiction: 'XB-AA', primaryState: true }],
  education: [],
  exams: [],
  citizenships: [],
};
const verdict = (law: LawDocuments, on: string, destination = 'XB-BB', who: object = nurse): string =>
  compileLaw(law).decide(ask(who, destination, on)).verdict;
const lawOf = (law: LawDocuments, of: string, since = SINCE): LawDocuments =>
  withLawOf(law, { day: day(of), since: day(since) });

// XB-BB is a party up to 2027-12-31; the doubt about XB-CC begins on 2026-06-01.
const law = tinyLaw({ arrangements: [{ ...pact, supersedes: [] }] });

describe('the law of another day', () => {
  it('takes a right on the day on which a party has left, whenever the assignment begins', () => {
    for (const on of [SINCE, '2026-12-15', '2027-06-30']) {
      expect([verdict(lawOf(law, '2027-12-31'), on), verdict(lawOf(law, '2028-01-01'), on)]).toEqual([
        'authorised',
        'barred',
      ]);
    }
  });

  it('leaves facts as they are: a licence that ends between the two days still is good for the assignment', () => {
    expect(verdict(law, '2027-12-31')).toBe('barred');
    expect(verdict(lawOf(law, '2027-12-31'), '2027-06-30')).toBe('authorised');
    expect(verdict(lawOf(law, '2027-12-31'), '2027-07-01')).toBe('barred');
  });

  it('stays the law of that day, whatever changes later', () => {
    const lasting = { ...nurse, licences: [{ ...multistate, expiresOn: '2031-01-01' }] };
    expect(verdict(law, '2028-01-01', 'XB-BB', lasting)).toBe('barred');
    expect(verdict(lawOf(law, '2027-12-31'), '2028-01-01', 'XB-BB', lasting)).toBe('authorised');
  });

  it('may be that of a day before: what has begun or become doubtful since then has not', () => {
    expect([verdict(law, SINCE, 'XB-CC'), verdict(lawOf(law, '2026-05-31'), SINCE, 'XB-CC')]).toEqual([
      'undetermined',
      'authorised',
    ]);
    expect(verdict(lawOf(law, '2026-06-01'), SINCE, 'XB-CC')).toBe('undetermined');
    expect(verdict(lawOf(law, '2025-09-30'), SINCE)).toBe('barred');
  });

  it('leaves what the law says of days before: whether the issuer was a party then', () => {
    const issuing = arrangementOf('issued-by-a-party', {
      gives: 'right',
      subject: pact.versions[0]!.subject as never,
      when: [
        {
          id: 'then',
          field: '$licence.jurisdiction',
          memberOf: 'pact',
          as: 'issuing',
          at: '$licence.issuedOn',
        } as never,
      ],
    });
    const whole = tinyLaw({ arrangements: [issuing] });
    const issuedOn = (on: string): object => ({ licences: [{ ...multistate, jurisdiction: 'XB-BB', issuedOn: on }] });
    // XB-BB issues multistate licences since 2026-01-01.
    for (const documents of [whole, lawOf(whole, '2028-01-01')]) {
      expect(verdict(documents, SINCE, 'XA', issuedOn('2026-01-01'))).toBe('authorised');
      expect(verdict(documents, SINCE, 'XA', issuedOn('2025-12-31'))).toBe('barred');
    }
  });

  it('changes arrangements from version to version, and leaves out what has not begun', () => {
    const stages = arrangementOf(
      'stages',
      {},
      {
        versions: [
          versionOf({ from: null, until: day('2027-02-01') }),
          versionOf({ from: day('2027-02-01'), until: day('2027-03-01'), gives: 'right' }),
          versionOf({ from: day('2027-04-01'), gives: 'right' }),
        ],
      },
    );
    const staged = tinyLaw({ arrangements: [stages] });
    const of = (on: string): string => verdict(lawOf(staged, on), '2026-12-01', 'XA');
    expect([of('2027-01-31'), of('2027-02-01'), of('2027-02-28')]).toEqual(['pathway', 'authorised', 'authorised']);
    expect([of('2027-03-01'), of('2027-03-31'), of('2027-04-01')]).toEqual(['barred', 'barred', 'authorised']);
  });

  it('takes requirements of a language along, and the tests that they accept', () => {
    const spoken = requirementOf('rule', [
      languageVersionOf([accept('test-a', { minimums: { overall: 6 }, until: day('2027-05-01') })], {
        until: day('2027-07-01'),
      }),
      languageVersionOf([accept('test-a', { minimums: { overall: 6 } })], { from: day('2027-07-01') }),
    ]);
    const { languages, scores, vocabulary } = languageLaw([spoken]);
    const speaking = arrangementOf('speaking', { gives: 'right', when: [{ id: 'speaks', language: 'rule' }] });
    const whole = tinyLaw({ languages, scores, vocabulary, arrangements: [speaking] });
    const took = { languageTests: [{ test: 'test-a', takenOn: '2026-06-01', scores: { overall: 6.5 } }] };
    const of = (on: string): string => verdict(lawOf(whole, on), '2026-12-01', 'XA', took);
    expect([of('2027-04-30'), of('2027-05-01'), of('2027-06-30'), of('2027-07-01')]).toEqual([
      'authorised',
      'barred',
      'barred',
      'authorised',
    ]);
  });

  it('is the law itself on the day from which it stands, of that same day', () => {
    const whole = tinyLaw({ arrangements: [pact, endorsement, ownLicence] });
    for (const on of ['2025-09-30', '2025-10-01', '2026-05-31', '2026-06-01', '2027-12-31', '2028-01-01']) {
      for (const destination of ['XA', 'XB-AA', 'XB-BB', 'XB-CC']) {
        const query = ask(nurse, destination, on);
        const [told, itself] = [lawOf(whole, on, on), whole].map((documents) => compileLaw(documents).decide(query));
        const { verdict: said, couldBe, missing, route } = itself!;
        expect(told).toMatchObject({ verdict: said, missing, ...(couldBe && { couldBe }) });
        expect(told!.route?.legs.map(({ arrangement }) => arrangement)).toEqual(
          route?.legs.map(({ arrangement }) => arrangement),
        );
      }
    }
  });

  it('leaves the law itself as it is, and has a version that says what is asked', () => {
    const before = structuredClone(law);
    expect(lawOf(law, '2028-01-01').version).toBe(`${law.version}+law-of-2028-01-01-since-${SINCE}`);
    expect(law).toEqual(before);
  });
});
