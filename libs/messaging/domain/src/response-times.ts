import type { Side } from './thread.js';

export interface Utterance {
  readonly side: Side;
  readonly at: Date;
}

/** Milliseconds by side; null of a side that was never waited for, or has not answered yet. */
export type ResponseTimes = Readonly<Record<Side, number | null>>;

/**
 * The median time in which each side answers. An answer is the first message of a side after one of another side; it is
 * measured from the oldest message that was waiting for that side. Messages come in the order in which they were kept.
 */
export const responseTimes = (thread: readonly Utterance[]): ResponseTimes => {
  const waits: Record<Side, number[]> = { nurse: [], hospital: [], recruiter: [] };
  const waitingSince = new Map<Side, Date>();
  for (const { side, at } of thread) {
    const since = waitingSince.get(side);
    // Clocks of several servers may differ: an answer is never earlier than its question.
    if (since) waits[side].push(Math.max(0, at.getTime() - since.getTime()));
    waitingSince.delete(side);
    for (const other of awaited(side)) if (!waitingSince.has(other)) waitingSince.set(other, at);
  }
  return { nurse: median(waits.nurse), hospital: median(waits.hospital), recruiter: median(waits.recruiter) };
};

/** Nurse and hospital answer each other and the recruiter; a recruiter, who may only be listening, is measured like them. */
const awaited = (side: Side): readonly Side[] =>
  (['nurse', 'hospital', 'recruiter'] as const).filter((other) => other !== side);

const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] as number;
  return sorted.length % 2 === 1 ? high : Math.round(((sorted[middle - 1] as number) + high) / 2);
};
