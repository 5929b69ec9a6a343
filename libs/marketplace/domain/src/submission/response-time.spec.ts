import fc from 'fast-check';
import { FEWEST_CASES, responseTime } from './response-time.js';

describe('the response time of a house', () => {
  it('is not told from fewer than five cases, whose number is', () => {
    expect(responseTime([10, 20, 30, 40], 7)).toEqual({
      ...{ answered: 4, unanswered: 7, enoughCases: false, medianMinutes: null, p90Minutes: null },
    });
    expect(responseTime([50, 10, 40, 20, 30], 0)).toMatchObject({
      enoughCases: true,
      medianMinutes: 30,
      p90Minutes: 50,
    });
  });

  it('is the shortest time within which half, and nine of ten, were answered', () => {
    const tenths = Array.from({ length: 10 }, (_, at) => (at + 1) * 60);
    expect(responseTime(tenths, 0)).toMatchObject({ medianMinutes: 300, p90Minutes: 540 });
    expect(responseTime([...tenths, 660], 0)).toMatchObject({ medianMinutes: 360, p90Minutes: 600 });
  });

  it('sorts by number and not by spelling, and leaves what it was given as it was', () => {
    const given = [100, 9, 1000, 20, 3];
    expect(responseTime(given, 0)).toMatchObject({ medianMinutes: 20, p90Minutes: 1000 });
    expect(given).toEqual([100, 9, 1000, 20, 3]);
  });

  it('holds for the share it names, whatever the cases', () => {
    const minutes = fc.array(fc.nat({ max: 100_000 }), { minLength: FEWEST_CASES, maxLength: 60 });
    fc.assert(
      fc.property(minutes, (cases) => {
        const { medianMinutes, p90Minutes } = responseTime(cases, 0);
        const share = (limit: number): number => cases.filter((each) => each <= limit).length / cases.length;
        expect(share(medianMinutes as number)).toBeGreaterThanOrEqual(0.5);
        expect(share(p90Minutes as number)).toBeGreaterThanOrEqual(0.9);
        expect(share((medianMinutes as number) - 1)).toBeLessThan(0.5);
        expect(share((p90Minutes as number) - 1)).toBeLessThan(0.9);
      }),
    );
  });
});
