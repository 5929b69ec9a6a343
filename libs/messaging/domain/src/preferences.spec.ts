import type { DomainError } from '@crossward/kernel';
import { NOTICE_KINDS } from './notice-kinds.js';
import { allChannels, channelsOf, checkPreferences, DEFAULT_PREFERENCES, type Preferences } from './preferences.js';

const codesOf = (preferences: Partial<Preferences>): string[] => {
  try {
    checkPreferences({ ...DEFAULT_PREFERENCES, ...preferences });
    return [];
  } catch (error) {
    return (error as DomainError).problems.map(({ code }) => code);
  }
};

describe('preferences', () => {
  it('tell every kind by default in the product', () => {
    expect(allChannels(DEFAULT_PREFERENCES).map(({ kind }) => kind)).toEqual([...NOTICE_KINDS]);
    expect(allChannels(DEFAULT_PREFERENCES).every(({ inApp }) => inApp)).toBe(true);
    expect(codesOf({})).toEqual([]);
  });

  it('can switch off what binds nobody', () => {
    const channels = { 'message-received': { inApp: false, email: 'none' } } as const;
    expect(codesOf({ channels })).toEqual([]);
    expect(channelsOf('message-received', { ...DEFAULT_PREFERENCES, channels })).toEqual({
      inApp: false,
      email: 'none',
    });
  });

  it('cannot switch off a deadline in the product, neither now nor by what was kept before', () => {
    const channels = { 'offer-lapsing': { inApp: false, email: 'none' } } as const;
    expect(codesOf({ channels })).toEqual(['ALWAYS_IN_APP']);
    expect(channelsOf('offer-lapsing', { ...DEFAULT_PREFERENCES, channels })).toEqual({ inApp: true, email: 'none' });
  });

  it('never tell by e-mail that e-mails are refused', () => {
    expect(codesOf({ channels: { 'email-stopped': { inApp: true, email: 'digest' } } })).toEqual(['NEVER_BY_EMAIL']);
    expect(channelsOf('email-stopped', DEFAULT_PREFERENCES).email).toBe('none');
  });

  it.each(['Mars/Olympus', '+02:00', '', 'UTC\nX'])('refuse the time zone %j', (timeZone) => {
    expect(codesOf({ timeZone })).toEqual(['UNKNOWN_TIME_ZONE']);
  });

  it('refuse quiet hours that never end or never begin', () => {
    expect(codesOf({ quietHours: { from: 7, until: 7 } })).toEqual(['QUIET_HOURS_EMPTY']);
    expect(codesOf({ quietHours: { from: 22, until: 7 } })).toEqual([]);
  });
});
