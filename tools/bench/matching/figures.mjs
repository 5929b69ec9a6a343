import { at, line, ms } from '../recognition/measure.mjs';

export const number = (count) => Math.round(count).toLocaleString('en');
export const verdict = (holds) => (holds ? 'met' : 'MISSED');
/** A figure with its aim, which is a most unless told otherwise. */
export const aimed = (value, aim, unit) => `aim ≤ ${aim} ${unit} ${verdict(value <= aim)}`;
export const microseconds = (value) => `${(value * 1000).toFixed(1)} µs`;
export const seconds = (value) => `${(value / 1000).toFixed(1)} s`;
export const fine = (value) => (value < 1 ? microseconds(value) : ms(value));

export const p50 = (sorted) => at(sorted, 0.5);
export const p99 = (sorted) => at(sorted, 0.99);
export const sorted = (times) => [...times].sort((a, b) => a - b);

export const tellTimes = (what, times, beside = '') =>
  line(what, `${fine(p50(times))} / ${fine(p99(times))}`, `p50 / p99${beside && `; ${beside}`}`);

/** Peak of the whole process, in GiB. */
export const peakMemory = () => process.resourceUsage().maxRSS / 2 ** 20;

/** Gaps whose list is not, nurse by nurse and score by score, the one expected. */
export const countDifferent = (found, expected) =>
  found.filter(({ length, ...list }, at) => {
    const want = expected[at];
    if (length !== want.length) return true;
    return want.some(({ nurseId, score }, rank) => list[rank].nurseId !== nurseId || list[rank].score !== score);
  }).length;
