import {
  AGAIN_MS,
  dueOf,
  postponed,
  readPending,
  secondsLeft,
  withDecision,
  without,
  wordOf,
  type PendingDecision,
} from './pending-decision.js';

const decision = (verificationId: string, more: Partial<PendingDecision> = {}): PendingDecision => ({
  accountId: 'ana',
  act: 'decided',
  verificationId,
  version: 3,
  nurseName: 'Okafor, Ngozi',
  kind: 'licence',
  outcome: 'accepted',
  reason: 'confirmed-with-source',
  dueAt: 60_000,
  ...more,
});

describe('a decision that can be undone', () => {
  it('is due when its minute is over, and not before', () => {
    expect(dueOf([decision('a')], 'ana', 59_999)).toEqual([]);
    expect(dueOf([decision('a')], 'ana', 60_000)).toEqual([decision('a')]);
  });

  it('is never sent in the name of another account', () => {
    expect(dueOf([decision('a')], 'bob', 90_000)).toEqual([]);
  });

  it('gives way to a later one on the same check', () => {
    const later = decision('a', { outcome: 'rejected', reason: 'discipline' });
    expect(withDecision([decision('a'), decision('b')], later)).toEqual([decision('b'), later]);
  });

  it('is gone once undone, and the others stay', () => {
    expect(without([decision('a'), decision('b')], 'a')).toEqual([decision('b')]);
  });

  it('waits a while where the server does not answer', () => {
    expect(postponed([decision('a')], 'a', 70_000)).toEqual([decision('a', { dueAt: 70_000 + AGAIN_MS })]);
  });

  it('counts whole seconds down to nothing', () => {
    expect([0, 1, 59_001, 70_000].map((now) => secondsLeft(decision('a'), now))).toEqual([60, 60, 1, 0]);
  });

  it('is called by its outcome, or by what it does with a proposal', () => {
    expect(wordOf(decision('a'))).toBe('accepted');
    expect(wordOf(decision('a', { act: 'proposed' }))).toBe('proposed');
    expect(wordOf(decision('a', { act: 'returned' }))).toBe('returned');
  });

  it('of an older page, which knew of no proposals, is left in the queue', () => {
    expect(readPending(JSON.stringify([{ ...decision('a'), act: undefined }]))).toEqual([]);
  });

  it('survives a reload of the page', () => {
    expect(readPending(JSON.stringify([decision('a')]))).toEqual([decision('a')]);
  });

  it.each([null, '{', '7', '[null, {"verificationId": "a"}]'])('is none where (%s) was kept', (kept) => {
    expect(readPending(kept)).toEqual([]);
  });
});
