import { jurisdictionCode, localDate } from '@crossward/kernel';
import { holidaysAmong } from './holiday-calendar.js';

const among = (jurisdiction: string, ...days: string[]): string[] =>
  holidaysAmong(
    jurisdictionCode(jurisdiction),
    days.map((day) => localDate(day)),
  ).days.map(({ day }) => day);

describe('the holidays of a place', () => {
  it('are those of the state or province, and not of its neighbour', () => {
    expect(among('CA-ON', '2027-02-15', '2027-06-24', '2027-07-01')).toEqual(['2027-02-15', '2027-07-01']);
    expect(among('CA-QC', '2027-02-15', '2027-06-24', '2027-07-01')).toEqual(['2027-06-24', '2027-07-01']);
    expect(among('DE-BY', '2027-01-06')).toEqual(['2027-01-06']);
    expect(among('DE-BE', '2027-01-06')).toEqual([]);
  });

  it('come with the version of the calendar, and are told to be unknown where they are', () => {
    expect(holidaysAmong(jurisdictionCode('CA-ON'), []).calendar).toMatch(/^date-holidays \d+\.\d+\.\d+$/);
    expect(holidaysAmong(jurisdictionCode('AQ'), [localDate('2027-12-25')])).toEqual({
      ...{ calendar: null, jurisdiction: 'AQ', days: [] },
    });
  });
});
