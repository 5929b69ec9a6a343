import { NOTICE_KINDS } from './notice-kinds.js';
import { allChannels, DEFAULT_PREFERENCES, type Preferences } from './preferences.js';
import { isUnsubscribeScope, unsubscribed, unsubscribeScopeOf } from './unsubscribing.js';

const byEmail = (preferences: Preferences | null) =>
  Object.fromEntries(allChannels(preferences as Preferences).map(({ kind, email }) => [kind, email]));

describe('unsubscribing', () => {
  it('leaves the kind that an e-mail told of, and what comes once a day for a digest', () => {
    expect(unsubscribeScopeOf('notice', ['offer-extended'])).toBe('offer-extended');
    expect(unsubscribeScopeOf('digest', ['contract-signed', 'message-received'])).toBe('digest');
  });

  it('is not offered where only contracts are told of', () => {
    expect(unsubscribeScopeOf('notice', ['contract-to-sign'])).toBeNull();
    expect(unsubscribeScopeOf('digest', ['contract-signed', 'contract-signed'])).toBeNull();
    for (const kind of ['contract-to-sign', 'extension-to-answer', 'nonsense', 7]) {
      expect(isUnsubscribeScope(kind)).toBe(false);
    }
  });

  it('turns one kind off by e-mail alone, and nothing else', () => {
    const before = { ...DEFAULT_PREFERENCES, timeZone: 'Europe/Paris' };
    const after = unsubscribed(before, 'offer-extended');
    expect(after).toEqual({ ...before, channels: { 'offer-extended': { inApp: true, email: 'none' } } });
    expect(unsubscribed(after as Preferences, 'offer-extended')).toBeNull();
  });

  it('turns off what comes once a day, but for contracts and for what comes at once', () => {
    const after = unsubscribed(DEFAULT_PREFERENCES, 'digest');
    const before = byEmail(DEFAULT_PREFERENCES);
    const still = NOTICE_KINDS.filter((kind) => byEmail(after)[kind] === 'digest');
    expect(still).toEqual(['contract-signed']);
    expect(NOTICE_KINDS.filter((kind) => byEmail(after)[kind] === 'at-once')).toEqual(
      NOTICE_KINDS.filter((kind) => before[kind] === 'at-once'),
    );
    expect(unsubscribed(after as Preferences, 'digest')).toBeNull();
  });

  it('leaves a notice where it was switched off in the product', () => {
    const channels = { 'message-received': { inApp: false, email: 'digest' } } as const;
    expect(unsubscribed({ ...DEFAULT_PREFERENCES, channels }, 'message-received')?.channels).toEqual({
      'message-received': { inApp: false, email: 'none' },
    });
  });
});
