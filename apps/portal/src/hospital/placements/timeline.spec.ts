import fc from 'fast-check';
import { firstOfMonth, timelineOver } from './timeline.js';

describe('the timeline of the placements', () => {
  it('covers whole months, the shorter ones with less room', () => {
    const { months } = timelineOver('2027-02-17', 3);
    expect(months.map(({ firstDay }) => firstDay)).toEqual(['2027-02-01', '2027-03-01', '2027-04-01']);
    expect(months[1]?.left).toBeCloseTo((100 * 28) / 89);
  });

  it('cuts what begins before or ends after it, and leaves out what lies beyond', () => {
    const { placeOf } = timelineOver('2027-01-01', 12);
    expect(placeOf({ startsOn: '2026-06-01', endsOn: '2029-01-01' })).toEqual({ left: 0, width: 100 });
    expect(placeOf({ startsOn: '2026-06-01', endsOn: '2027-01-01' })).toBeNull();
    expect(placeOf({ startsOn: '2028-01-01', endsOn: '2028-02-01' })).toBeNull();
  });

  it('draws nothing outside of itself, and nothing too thin to be seen', () => {
    const days = fc
      .integer({ min: 0, max: 1500 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 24 }), (one, other, months) => {
        const [startsOn = one, endsOn = other] = [one, other].sort();
        const place = timelineOver('2027-03-01', months).placeOf({ startsOn, endsOn });
        return place === null || (place.left >= 0 && place.width >= 1 && place.left + place.width <= 100 + 1e-9);
      }),
    );
  });

  it('knows where a day lies, and whether it lies on it at all', () => {
    const timeline = timelineOver('2027-01-15', 12);
    expect(timeline.leftOf('2027-01-01')).toBe(0);
    expect(timeline.leftOf('2026-12-31')).toBeNull();
    expect(timeline.leftOf('2028-01-01')).toBeNull();
    expect(firstOfMonth('2027-01-31', -2)).toBe('2026-11-01');
  });
});
