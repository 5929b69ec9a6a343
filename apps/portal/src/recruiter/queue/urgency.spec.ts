import { urgencyOf } from './urgency.js';

describe('the urgency of a check', () => {
  it.each([
    ['2027-02-28', 'overdue'],
    ['2027-03-01', 'week'],
    ['2027-03-08', 'week'],
    ['2027-03-09', 'month'],
    ['2027-03-31', 'month'],
    ['2027-04-01', 'later'],
  ])('that is needed on %s is, on the first of March, %s', (neededBy, urgency) => {
    expect(urgencyOf(neededBy, '2027-03-01')).toBe(urgency);
  });
});
