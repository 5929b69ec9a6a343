const WARM_UP_MS = 400;
const MEASURED_MS = 1500;

/** Calls a second of `work` over the items, in the best round of many: what others do on the machine only slows down. */
export const rateOf = (items, work, forMs = MEASURED_MS) => {
  let kept = 0;
  let best = Infinity;
  const end = performance.now() + WARM_UP_MS + forMs;
  const measured = end - forMs;
  for (let start = performance.now(); start < end; start = performance.now()) {
    for (let index = 0; index < items.length; index += 1) kept += work(items[index]) ? 1 : 0;
    if (start >= measured || best === Infinity) best = Math.min(best, performance.now() - start);
  }
  if (kept === 0) throw new Error('Nothing was done.');
  return (items.length * 1000) / best;
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
