import { timeZonesWith, zoneName } from './time-zones.js';

describe('the time zones to choose from', () => {
  it.each(['UTC', 'Europe/Paris', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires'])(
    'hold the one that is chosen (%s), once',
    (zone) => {
      expect(timeZonesWith(zone).filter((one) => one === zone)).toEqual([zone]);
    },
  );

  it('are read without marks of programs', () => {
    expect(zoneName('America/New_York')).toBe('America/New York');
  });
});
