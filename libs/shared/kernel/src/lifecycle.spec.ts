import { defineLifecycle } from './lifecycle.js';

describe('defineLifecycle', () => {
  const door = defineLifecycle('door', 'shut', { shut: ['open', 'walled_up'], open: ['shut'], walled_up: [] });

  it('moves along the table', () => {
    expect(door.move('shut', 'open')).toBe('open');
    expect(door.isFinal('walled_up')).toBe(true);
  });

  it('refuses another way and says which ones there are', () => {
    expect(() => door.move('open', 'walled_up')).toThrow(
      expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED', nextStep: 'From (open) it can go to: shut.' }),
    );
  });

  it('fails to load with an unknown state', () => {
    expect(() => defineLifecycle('door', 'shut', { shut: ['ajar' as 'shut'] })).toThrow('(ajar)');
  });

  it('fails to load with a state that nothing leads to', () => {
    expect(() => defineLifecycle<string>('door', 'shut', { shut: [], open: ['shut'] })).toThrow('(open)');
  });
});
