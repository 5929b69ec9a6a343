const WARM_UP_MS = 400;
const MEASURED_MS = 1500;

const CHUNK = 250;

/**
 * Calls a second of `work` over the items: the best time of each chunk of them over many rounds, added up. What others do
 * on the machine only slows down, and a short chunk is soon measured without them.
 */
export const rateOf = (items, work, forMs = MEASURED_MS) => {
  let kept = 0;
  const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) =>
    items.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  const best = chunks.map(() => Infinity);
  const end = performance.now() + WARM_UP_MS + forMs;
  for (let round = 0; round < 3 || performance.now() < end; round += 1) {
    chunks.forEach((chunk, at) => {
      const start = performance.now();
      for (let index = 0; index < chunk.length; index += 1) kept += work(chunk[index]) ? 1 : 0;
      best[at] = Math.min(best[at], performance.now() - start);
    });
  }
  if (kept === 0) throw new Error('Nothing was done.');
  return (items.length * 1000) / best.reduce((sum, one) => sum + one, 0);
};

/** The same for work that is waited for. */
export const rateOfAsync = async (items, work) => {
  const start = performance.now();
  for (const item of items) await work(item);
  return (items.length * 1000) / (performance.now() - start);
};

/** The reference of the machine: a thousand steps of a fixed sum. It depends on the machine and its load alone. */
export const fixedSum = (seed) => {
  let sum = seed;
  for (let step = 0; step < 1000; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
  return sum !== 0;
};
export const SUMS = Array.from({ length: 500 }, (_, seed) => seed);

/** Milliseconds of each call, each the best of `rounds`, sorted. */
export const timesOf = (items, work, rounds = 5) => {
  const best = items.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    items.forEach((item, index) => {
      const start = performance.now();
      work(item);
      best[index] = Math.min(best[index], performance.now() - start);
    });
  }
  return best.sort((a, b) => a - b);
};

export const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

export const timed = (work) => {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
};

export const line = (what, figure, beside = '') => console.log(`  ${what.padEnd(58)}${figure.padStart(14)}  ${beside}`);
export const perSecond = (rate) => `${Math.round(rate).toLocaleString('en')}/s`;
export const ms = (value) => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`;
