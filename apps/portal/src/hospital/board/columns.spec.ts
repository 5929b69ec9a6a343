import { COLUMNS, daysSince } from './columns.js';

describe('the board', () => {
  it('has one part for each state of a gap, with what waits for a decision on top', () => {
    const statuses = COLUMNS.map(([, status]) => status);
    expect([...statuses].sort()).toEqual(
      ['cancelled', 'closed', 'draft', 'filled', 'on_hold', 'open', 'pending_approval'].sort(),
    );
    expect(statuses[0]).toBe('pending_approval');
  });

  it('counts whole days, and none before the first is over', () => {
    const now = Date.parse('2027-03-10T12:00:00Z');
    expect(daysSince('2027-03-09T12:00:01Z', now)).toBe(0);
    expect(daysSince('2027-03-08T12:00:00Z', now)).toBe(2);
    expect(daysSince('2027-03-11T00:00:00Z', now)).toBe(0);
  });
});
