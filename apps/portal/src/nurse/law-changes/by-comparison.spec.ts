import { byComparison, type OwnChange } from './by-comparison.js';

const change = (rerankingId: string, gapId: string, kind: OwnChange['change'], startsOn: string | null): OwnChange =>
  ({ rerankingId, gapId, change: kind, gap: startsOn === null ? null : { startsOn } }) as OwnChange;

describe('what comparisons say of a nurse', () => {
  const runs = byComparison([
    change('newer', 'g1', 'gained', '2027-01-04'),
    change('newer', 'g2', 'lost', null),
    change('newer', 'g3', 'lost', '2027-03-01'),
    change('older', 'g1', 'lost', '2027-01-04'),
    change('newer', 'g4', 'lost', '2027-02-01'),
  ]);

  it('is told comparison by comparison, the newest first', () => {
    expect(runs.map(({ rerankingId }) => rerankingId)).toEqual(['newer', 'older']);
  });

  it('tells what she would lose first, by the first day, and gaps that are no longer there after them', () => {
    expect(runs[0]?.changes.map(({ gapId }) => gapId)).toEqual(['g4', 'g3', 'g2', 'g1']);
  });
});
