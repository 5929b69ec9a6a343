import { alikeChanges, type Change } from './alike-changes.js';

const place = (verdict: string, rank: number | null) => ({
  ...{ verdict, rank, score: 0.5 },
  ...{ arrangement: 'us-nlc-privilege', legalBasis: 'Nurse Licensure Compact, Article III' },
});
const change = (nurseId: string, rank: number, more: Partial<Change> = {}): Change => ({
  ...{ gapId: 'gap', nurseId, change: 'disappears', cause: 'constraint' },
  before: place('authorised', rank),
  after: place('pathway', null),
  failed: [{ constraint: 'authorised-by-start', because: 'There is only a route.', wouldChange: null }] as never,
  ...more,
});
const nurses = (changes: readonly Change[]): string[][] =>
  alikeChanges(changes).map((group) => group.changes.map(({ nurseId }) => nurseId));

describe('changes that are alike', () => {
  it('are told together, whatever the ranks', () => {
    expect(nurses([change('a', 1), change('b', 2), change('c', 7)])).toEqual([['a', 'b', 'c']]);
  });

  it('stand in the order of the first of each', () => {
    const undetermined = { after: place('undetermined', null) };
    expect(
      nurses([change('a', 1), change('b', 2, undetermined), change('c', 3), change('d', 4, undetermined)]),
    ).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  it('are apart by whether she rises or falls', () => {
    const moved = (nurseId: string, from: number, to: number): Change =>
      change(nurseId, from, { change: 'moves', cause: 'others', failed: [], after: place('authorised', to) });
    expect(nurses([moved('a', 1, 3), moved('b', 2, 1), moved('c', 3, 2)])).toEqual([['a'], ['b', 'c']]);
  });

  it.each([
    ['what fails', { failed: [] }],
    ['the cause', { cause: 'score' }],
    ['the law before', { before: { ...place('authorised', 2), legalBasis: 'Another act' } }],
  ] as const)('are apart by %s', (_what, more) => {
    expect(nurses([change('a', 1), change('b', 2, more as Partial<Change>)])).toEqual([['a'], ['b']]);
  });
});
