import type { QueueName } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import { diedByMinute, handledByMinute, MINUTES } from './throughput.js';

const answers = (...tables: object[][]): Transaction => {
  const rest = [...tables];
  return { now: new Date('2026-11-27T10:00:30Z'), query: async () => rest.shift() ?? [] } as unknown as Transaction;
};
const knows = (consumers: Record<string, QueueName>) => ({
  byName: (name: string) => (consumers[name] ? ({ name, queue: consumers[name] } as never) : undefined),
});

describe('what consumers got done', () => {
  it('stands in its minute, and adds up over the consumers of a queue', async () => {
    const tx = answers([
      { name: 'a', ago: 0, count: 2 },
      { name: 'b', ago: 0, count: 3 },
      { name: 'a', ago: MINUTES - 1, count: 4 },
    ]);
    const minutes = (await handledByMinute(tx, knows({ a: 'messaging', b: 'messaging' }), ['messaging'])).get(
      'messaging',
    );
    expect([minutes?.at(0), minutes?.at(-1), minutes?.length]).toEqual([4, 5, MINUTES]);
  });

  it('belongs to the one queue of the topic that another process drains, and to none where there are two', async () => {
    const rows = [{ name: 'elsewhere', ago: 1, count: 7 }];
    const topics = [{ consumer: 'elsewhere', topic: 'submission.closed' }]; // credentialing and messaging
    const found = await handledByMinute(answers(rows, topics), knows({}), ['messaging']);
    expect([...found.keys()]).toEqual(['credentialing']);
    expect([...(await handledByMinute(answers(rows, topics), knows({}), [])).keys()]).toEqual([]);
    expect([...(await handledByMinute(answers(rows, []), knows({}), ['messaging'])).keys()]).toEqual([]);
  });

  it('leaves out what a clock ahead of this one wrote', async () => {
    const found = await diedByMinute(answers([{ queue: 'onboarding', name: 'a', ago: -3, count: 1 }]));
    expect(found.get('onboarding')?.every((count) => count === 0)).toBe(true);
  });
});
