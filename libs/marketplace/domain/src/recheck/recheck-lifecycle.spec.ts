import { outcomeOfRecheck, recheckLifecycle } from './recheck-lifecycle.js';

describe('a re-check', () => {
  it.each([
    ['authorised', 'authorised', 'lifted'],
    ['authorised', 'pathway', 'confirmed'],
    ['authorised', 'undetermined', 'confirmed'],
    ['pathway', 'authorised', 'lifted'],
    ['pathway', 'pathway', 'lifted'],
    ['pathway', 'undetermined', 'confirmed'],
    ['pathway', 'barred', 'confirmed'],
    ['undetermined', 'barred', 'confirmed'],
    ['undetermined', 'undetermined', 'lifted'],
  ] as const)('of what was %s and is %s now is %s', (before, now, outcome) => {
    expect(outcomeOfRecheck(before, now)).toBe(outcome);
  });

  it('may be made again while the loss is confirmed, and never once it is lifted or moot', () => {
    expect(recheckLifecycle.allows('confirmed', 'lifted')).toBe(true);
    expect(recheckLifecycle.isFinal('lifted')).toBe(true);
    expect(recheckLifecycle.isFinal('moot')).toBe(true);
    expect(recheckLifecycle.allows('lifted', 'open')).toBe(false);
  });
});
