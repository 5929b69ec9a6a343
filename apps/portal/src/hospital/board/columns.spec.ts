import { columnsOf, daysSince } from './columns.js';

const gap = (status: Parameters<typeof columnsOf>[0][number]['status'], from: string) => ({
  status,
  assignment: { from },
});

describe('the board of gaps', () => {
  it('has a place for every state, what waits for a decision first', () => {
    const states = ['draft', 'pending_approval', 'open', 'on_hold', 'filled', 'closed', 'cancelled'] as const;
    const columns = columnsOf(states.map((status) => gap(status, '2027-01-04')));
    expect(columns[0]?.column).toBe('approval');
    expect(columns.flatMap(({ gaps }) => gaps)).toHaveLength(states.length);
  });

  it('puts the next start on top', () => {
    const open = columnsOf([gap('open', '2027-03-01'), gap('open', '2027-01-04')]).find(
      ({ column }) => column === 'open',
    );
    expect(open?.gaps.map(({ assignment }) => assignment.from)).toEqual(['2027-01-04', '2027-03-01']);
  });

  it('counts whole days, none for what was just now or by a clock that goes behind', () => {
    const now = Date.parse('2027-01-10T12:00:00Z');
    expect(daysSince('2027-01-08T13:00:00Z', now)).toBe(1);
    expect(daysSince('2027-01-10T12:00:01Z', now)).toBe(0);
  });
});
