import type { Answer } from './send.js';

/** How often each status came, with its code: `{ '200': 1, '412 VERSION_CONFLICT': 19 }`. */
export const tally = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status, json } of answers) {
    const { code } = (json ?? {}) as { code?: string };
    const key = status < 300 ? String(status) : `${status} ${code ?? ''}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};
