import { timelineOf } from './timeline.js';

const SPANS = [
  { startsOn: '2027-01-11', endsOn: '2027-02-01' },
  { startsOn: '2027-01-25', endsOn: '2027-03-15' },
];

describe('the timeline of placements', () => {
  it('covers whole months, and not one that an assignment ends before', () => {
    expect(timelineOf(SPANS.slice(0, 1)).months).toEqual([{ firstDay: '2027-01-01', left: 0 }]);
    expect(timelineOf(SPANS).months.map(({ firstDay }) => firstDay)).toEqual([
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ]);
  });

  it('puts every span within it', () => {
    const { placeOf } = timelineOf(SPANS);
    for (const span of SPANS) {
      const { left, width } = placeOf(span);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(100);
    }
    expect(placeOf({ startsOn: '2027-01-01', endsOn: '2027-04-01' })).toEqual({ left: 0, width: 100 });
  });

  it('says of a day beyond it that it is beyond it', () => {
    const { leftOf } = timelineOf(SPANS);
    expect(leftOf('2026-12-31')).toBeNull();
    expect(leftOf('2027-04-01')).toBeNull();
    expect(leftOf('2027-01-01')).toBe(0);
  });
});
