import { compileLaw } from '../engine.js';
import { ask, day, endorsement, multistate, pact, tinyLaw } from '../fixtures/tiny-law.js';
import type { LawDocuments } from '../law/index.js';
import { withWithdrawal, type Withdrawal } from './withdrawal.js';

const law = tinyLaw({ arrangements: [pact, endorsement] });
const nurse = {
  licences: [multistate],
  residences: [{ jurisdiction: 'XB-AA', primaryState: true }],
  education: [],
  citizenships: [],
};
const party = 'XB-BB';
const leaving = (changes: Partial<Withdrawal> = {}): Withdrawal => ({
  ...{ membership: 'pact', jurisdiction: party as never, on: day('2027-03-01') },
  ...changes,
});
const verdict = (documents: LawDocuments, on: string): string =>
  compileLaw(documents).decide({ ...ask(nurse, party), on: day(on) } as never).verdict;

describe('a party that leaves a membership', () => {
  it('takes the right from the day on, and leaves the day before as it was', () => {
    expect(verdict(law, '2027-03-01')).toBe('authorised');
    const left = withWithdrawal(law, leaving());
    expect([verdict(left, '2027-02-28'), verdict(left, '2027-03-01') === 'authorised']).toEqual(['authorised', false]);
  });

  it('leaves the law itself as it is, and has a version that says what is imagined', () => {
    const before = structuredClone(law);
    const { version } = withWithdrawal(law, leaving());
    expect(law).toEqual(before);
    expect(version).toBe(`${law.version}+without-${party}-in-pact-from-2027-03-01`);
  });

  it.each([
    ['there is no such membership', { membership: 'league-of-nobody' }],
    ['the place is no party', { jurisdiction: 'XZ' as never }],
    ['it is no party yet', { on: day('0900-01-01') }],
  ])('is refused where %s', (_why, changes) => {
    const attempt = (): unknown => withWithdrawal(law, leaving(changes));
    expect(attempt).toThrow(expect.objectContaining({ code: 'WITHDRAWAL_IMPOSSIBLE' }));
  });
});
