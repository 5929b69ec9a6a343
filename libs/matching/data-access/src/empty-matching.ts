import type { Transaction } from '@crossward/platform-database';

const TABLES = [
  ...['ranking_changes', 'gap_differences', 'reranking_batches', 'rerankings'],
  ...['round_placements', 'round_pairs', 'round_nurses', 'round_gaps', 'rounds'],
] as const;

/** Removes every run over the market and every round, to start a demo anew. As the system only; the audit log keeps what happened. */
export const emptyMatching = async (tx: Transaction): Promise<void> => {
  for (const table of TABLES) {
    await tx.execute(`DELETE FROM matching.${table}`);
  }
};
