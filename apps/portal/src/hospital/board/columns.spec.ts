import fc from 'fast-check';
import { columnsOf } from './columns.js';

const status = fc.constantFrom('draft', 'pending_approval', 'open', 'on_hold', 'filled', 'closed', 'cancelled');
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2027-02-${String(n).padStart(2, '0')}`);
const gap = fc.record({ status, assignment: fc.record({ from: day }) });

describe('the columns of the board', () => {
  it('show every gap exactly once, whatever its state', () => {
    fc.assert(
      fc.property(fc.array(gap), (gaps) => {
        const shown = columnsOf(gaps).flatMap((column) => column.gaps);
        expect(new Set(shown)).toEqual(new Set(gaps));
        expect(shown.length).toBe(gaps.length);
      }),
    );
  });

  it('have the gap that starts first on top', () => {
    const later = { status: 'open', assignment: { from: '2027-03-01' } } as const;
    const sooner = { status: 'on_hold', assignment: { from: '2027-01-01' } } as const;
    expect(columnsOf([later, sooner])[1]).toEqual({ column: 'open', gaps: [sooner, later] });
  });
});
