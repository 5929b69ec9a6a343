import fc from 'fast-check';
import { UntidyBlocks } from './untidy-blocks.js';

describe('UntidyBlocks', () => {
  it('gives each block once, the one that has waited longest first, and again once it was taken', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(3000), { freq: 3 }), { maxLength: 400, size: 'max' }), (steps) => {
        const untidy = new UntidyBlocks();
        const queue: number[] = [];
        for (const block of steps) {
          if (block === null) expect(untidy.take()).toBe(queue.shift() ?? -1);
          else {
            untidy.add(block);
            if (!queue.includes(block)) queue.push(block);
          }
        }
        while (queue.length > 0) expect(untidy.take()).toBe(queue.shift());
        expect(untidy.take()).toBe(-1);
      }),
    );
  });

  it('keeps the order where thousands wait', () => {
    const untidy = new UntidyBlocks();
    for (let block = 0; block < 20_000; block += 1) untidy.add(block);
    for (let block = 0; block < 15_000; block += 1) expect(untidy.take()).toBe(block);
    untidy.add(3);
    for (let block = 15_000; block < 20_000; block += 1) expect(untidy.take()).toBe(block);
    expect([untidy.take(), untidy.take()]).toEqual([3, -1]);
  });
});
