import { decide, REASONS, type CheckToDecide } from './decision.js';
import { assessPacket } from './packet.js';
import { confirmProposal, decisionsForTwo, returnProposal, type ProposedCheck } from './proposal.js';
import { secondReviewOf, SECOND_REVIEW_CODES, SECOND_REVIEW_RULES } from './second-review.js';
import { CHECK_KINDS, isEstablished, isLive, OUTCOMES } from './verification.js';

const [ANA, BEN] = ['ana', 'ben'];

const check = (changes: Partial<CheckToDecide> = {}): CheckToDecide => ({
  kind: 'licence',
  status: 'review',
  outcome: 'discrepancy',
  findingCodes: ['FAMILY_NAME_DIFFERS'],
  candidateKeys: [],
  ...changes,
});
const hit = check({ kind: 'exclusion-list', findingCodes: ['EXCLUSION_CANDIDATE'], candidateKeys: ['k1', 'k2'] });
const yes = (reason: (typeof REASONS)['licence']['accepted'][number]) => ({ outcome: 'accepted', reason }) as const;

describe('which decisions take two', () => {
  it.each([
    ['the dismissal of a possible hit on the exclusion list', hit, 'not-same-person', 'exclusion-hit-dismissed'],
    [
      'that of one confirmed earlier',
      { ...hit, findingCodes: ['EXCLUSION_CONFIRMED_EARLIER'] },
      'not-same-person',
      'exclusion-hit-dismissed',
    ],
    [
      'clearing somebody whom the list was never asked about',
      { ...hit, outcome: null, findingCodes: [] },
      'not-same-person',
      'unconfirmed-by-source',
    ],
    [
      'a disciplinary action found irrelevant',
      check({ findingCodes: ['DISCIPLINE_ON_RECORD'] }),
      'discipline-not-relevant',
      'discipline-set-aside',
    ],
    [
      'the same under another reason',
      check({ findingCodes: ['FAMILY_NAME_DIFFERS', 'DISCIPLINE_ON_RECORD'] }),
      'name-variant-documented',
      'discipline-set-aside',
    ],
    [
      'a licence that the register calls inactive',
      check({ findingCodes: ['LICENCE_NOT_ACTIVE'] }),
      'confirmed-with-source',
      'register-overruled',
    ],
    [
      'a licence that the register does not find',
      check({ outcome: 'unable_to_verify', findingCodes: ['LICENCE_NOT_FOUND'] }),
      'confirmed-with-source',
      'unconfirmed-by-source',
    ],
    [
      'one taken over while the register is silent',
      check({ status: 'awaiting_source', outcome: null, findingCodes: [] }),
      'confirmed-with-source',
      'unconfirmed-by-source',
    ],
    [
      'an identity that rests on a document alone',
      check({ kind: 'identity', outcome: 'unable_to_verify', findingCodes: ['PASSPORT_NOT_GIVEN'] }),
      'document-seen',
      'unconfirmed-by-source',
    ],
    [
      'a passport of another birth date',
      check({ kind: 'identity', findingCodes: ['GIVEN_NAMES_DIFFER', 'BIRTH_DATE_DIFFERS'] }),
      'name-variant-documented',
      'unconfirmed-by-source',
    ],
    [
      'a finding that nobody has thought of yet',
      check({ findingCodes: ['SOMETHING_NEW'] }),
      'name-variant-documented',
      'unconfirmed-by-source',
    ],
  ] as const)('%s', (_, of, reason, rule) => {
    expect(secondReviewOf(of, { outcome: 'accepted', reason })?.code).toBe(rule);
  });

  it.each([
    ['a name that a document explains, on a licence', check(), 'name-variant-documented'],
    ['one that the board confirmed on the telephone', check(), 'confirmed-with-source'],
    ['one on a passport', check({ kind: 'identity', findingCodes: ['GIVEN_NAMES_DIFFER'] }), 'name-variant-documented'],
  ] as const)('not %s', (_, of, reason) => {
    expect(secondReviewOf(of, { outcome: 'accepted', reason })).toBeNull();
  });

  it('no refusal does, whatever was found', () => {
    for (const kind of CHECK_KINDS) {
      for (const outcome of [...OUTCOMES, null]) {
        for (const reason of REASONS[kind].rejected) {
          const of = check({ kind, outcome, findingCodes: ['EXCLUSION_CANDIDATE', 'DISCIPLINE_ON_RECORD'] });
          expect(secondReviewOf(of, { outcome: 'rejected', reason })).toBeNull();
        }
      }
    }
  });

  it('says a phrase with each rule, and has a rule for each code', () => {
    expect(SECOND_REVIEW_RULES.map(({ code }) => code)).toEqual([...SECOND_REVIEW_CODES]);
    for (const { because } of SECOND_REVIEW_RULES) expect(because).toMatch(/^\S.+\.$/);
  });

  it('can be told before anybody decides', () => {
    expect(decisionsForTwo(check()).map(({ reason }) => reason)).toEqual(['discipline-not-relevant']);
    expect(decisionsForTwo(hit)).toMatchObject([{ reason: 'not-same-person', rule: 'exclusion-hit-dismissed' }]);
  });
});

describe('a proposal', () => {
  const request = { ...yes('not-same-person'), note: null, candidateKey: null };
  const proposed: ProposedCheck = {
    ...{ id: 'v1', kind: 'exclusion-list', status: 'second_review', candidateKeys: ['k1', 'k2'] },
    proposal: { ...yes('not-same-person'), candidateKey: null, by: ANA! },
  };

  it('is what a decision for two comes to: nothing is settled, and no entry of the list dismissed', () => {
    const decided = decide(hit, request);
    expect(decided).toMatchObject({ path: ['second_review'], resolutions: [] });
    expect(decided.rule?.code).toBe('exclusion-hit-dismissed');
    expect(decide({ ...hit, status: 'awaiting_source' }, request).path).toEqual(['review', 'second_review']);
  });

  it('counts as undecided', () => {
    expect(isEstablished('second_review')).toBe(false);
    expect(isLive('second_review')).toBe(true);
    const item = { label: 'Identity', verification: { status: 'second_review', goodUntil: null } } as const;
    expect(assessPacket([item], '2027-01-04' as never)).toEqual({
      status: 'review',
      open: ['Identity: with the recruiter'],
    });
  });

  it('is not decided once more, not even the other way', () => {
    const no = { ...request, outcome: 'rejected', reason: 'same-person', candidateKey: 'k1' } as const;
    expect(() => decide({ ...hit, status: 'second_review' }, no)).toThrow('proposed for this check already');
  });

  it('takes effect once another one confirms it', () => {
    expect(confirmProposal(proposed, BEN!)).toMatchObject({
      path: ['accepted'],
      resolutions: [
        { entryKey: 'k1', samePerson: false },
        { entryKey: 'k2', samePerson: false },
      ],
    });
  });

  it.each([ANA!, null])('is neither confirmed nor returned by its proposer, nor by nobody (%s)', (by) => {
    expect(() => confirmProposal(proposed, by)).toThrow('was proposed by you');
    expect(() => returnProposal(proposed, by)).toThrow('was proposed by you');
  });

  it('goes back for another one', () => expect(returnProposal(proposed, BEN!)).toMatchObject({ by: ANA }));

  it('is there, or there is nothing to confirm', () => {
    for (const nothing of [{ ...proposed, status: 'review' } as const, { ...proposed, proposal: null }]) {
      expect(() => confirmProposal(nothing, BEN!)).toThrow('waits for a second reviewer');
    }
  });
});
