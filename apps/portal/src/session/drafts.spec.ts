import { Drafts } from './drafts.js';

const NOW = Date.parse('2027-01-08T06:00:00Z');
const DAY_MS = 86_400_000;

const open = () => {
  const kept = new Map<string, string>([['crossward.locale', 'fr']]);
  const store = {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, store, drafts: new Drafts(() => store) };
};
const draft = (at = NOW) => ({ at, version: 3, typed: { note: 'half' } });

describe('what was typed and not sent', () => {
  it('comes back to whoever typed it, of the thing that it is about', () => {
    const { drafts } = open();
    drafts.keep('ana', 'card', draft());
    expect(drafts.read('ana', 'card', NOW)).toEqual(draft());
    expect(drafts.read('ana', 'other', NOW)).toBeNull();
    expect(drafts.read('ben', 'card', NOW)).toBeNull();
    drafts.forget('ana', 'card');
    expect(drafts.read('ana', 'card', NOW)).toBeNull();
  });

  it('leaves nothing of anybody after a sign-out, and nothing of others after a sign-in', () => {
    const { drafts, kept } = open();
    for (const account of ['ana', 'ana.b', 'ben']) drafts.keep(account, 'card', draft());
    drafts.forgetAll({ but: 'ana.b', now: NOW });
    expect([...kept.keys()]).toEqual(['crossward.locale', 'crossward.draft.ana.b.card']);
    drafts.forgetAll();
    expect([...kept.keys()]).toEqual(['crossward.locale']);
  });

  it('is too old after a week, and then goes', () => {
    const { drafts, kept } = open();
    drafts.keep('ana', 'card', draft(NOW - 6 * DAY_MS));
    drafts.keep('ana', 'old', draft(NOW - 7 * DAY_MS));
    expect([drafts.read('ana', 'card', NOW), drafts.read('ana', 'old', NOW)]).toEqual([expect.anything(), null]);
    drafts.forgetAll({ but: 'ana', now: NOW });
    expect(kept.has('crossward.draft.ana.old')).toBe(false);
    expect(drafts.read('ana', 'card', NOW)).not.toBeNull();
  });

  it('is nothing where something else stands there, and where a browser keeps nothing', () => {
    const { drafts, kept, store } = open();
    for (const other of ['{', 'null', '[]', '{"at":"today"}']) {
      kept.set('crossward.draft.ana.card', other);
      expect(drafts.read('ana', 'card', NOW)).toBeNull();
    }
    store.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    expect(() => drafts.keep('ana', 'card', draft())).not.toThrow();
  });
});
