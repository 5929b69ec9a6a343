import { SharedRun } from './shared-run.js';

/** A run that ends when it is told to. */
const heldRuns = () => {
  const ends: { well: () => void; badly: (error: Error) => void }[] = [];
  const shared = new SharedRun(() => new Promise((well, badly) => void ends.push({ well, badly })));
  return { ends, shared };
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a run that is shared', () => {
  it('is not what somebody gets who asks while it is under way: they get the next', async () => {
    const { ends, shared } = heldRuns();
    const seen: string[] = [];
    void shared.begunFromNow().then(() => seen.push('first'));
    void shared.begunFromNow().then(() => seen.push('second'));
    ends[0]?.well();
    await turn();
    expect({ seen, begun: ends.length }).toEqual({ seen: ['first'], begun: 2 });
    ends[1]?.well();
    await turn();
    expect(seen).toEqual(['first', 'second']);
  });

  it('serves everybody who asked meanwhile with one more run', async () => {
    const { ends, shared } = heldRuns();
    void shared.begunFromNow();
    const meanwhile = [shared.begunFromNow(), shared.begunFromNow(), shared.begunFromNow()];
    ends[0]?.well();
    await turn();
    ends[1]?.well();
    await Promise.all(meanwhile);
    expect(ends).toHaveLength(2);
  });

  it('fails for those alone whose run it was', async () => {
    const { ends, shared } = heldRuns();
    const first = shared.begunFromNow();
    const second = shared.begunFromNow();
    ends[0]?.badly(new Error('no database'));
    await expect(first).rejects.toThrow('no database');
    await turn();
    ends[1]?.well();
    await expect(second).resolves.toBeUndefined();
  });

  it('is waited for to its end, even a bad one, without a fault', async () => {
    const { ends, shared } = heldRuns();
    await shared.settled();
    const run = shared.begunFromNow();
    const settled = shared.settled();
    ends[0]?.badly(new Error('no database'));
    await expect(run).rejects.toThrow('no database');
    await expect(settled).resolves.toBeUndefined();
  });
});
