import { oneAhead } from './one-ahead.js';

async function* three(log: string[]): AsyncGenerator<number> {
  try {
    for (const one of [1, 2, 3]) {
      log.push(`read ${one}`);
      yield await Promise.resolve(one);
    }
  } finally {
    log.push('closed');
  }
}

describe('one ahead', () => {
  it('gives each in turn, and begins with the next before one is taken', async () => {
    const log: string[] = [];
    for await (const made of oneAhead(three(log), (one) => Promise.resolve(`made ${one}`))) log.push(made);
    expect(log).toEqual(['read 1', 'read 2', 'made 1', 'read 3', 'made 2', 'closed', 'made 3']);
  });

  it('closes what it reads from where something cannot be made, or whoever takes it fails', async () => {
    const log: string[] = [];
    const failing = async (): Promise<void> => {
      const make = (one: number) => (one === 2 ? Promise.reject(new Error('Not two.')) : Promise.resolve(one));
      for await (const made of oneAhead(three(log), make)) log.push(`made ${made}`);
    };
    await expect(failing()).rejects.toThrow('Not two.');
    expect(log.at(-1)).toBe('closed');
    const taking = async (): Promise<void> => {
      for await (const made of oneAhead(three(log), (one) => Promise.resolve(one))) throw new Error(`No room: ${made}`);
    };
    await expect(taking()).rejects.toThrow('No room: 1');
    expect(log.filter((line) => line === 'closed')).toHaveLength(2);
  });
});
