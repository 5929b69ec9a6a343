import type { Transaction } from '@crossward/platform-database';

/** Removes every run over the market, to start a demo anew. As the system only; the audit log keeps what happened. */
export const emptyMatching = async (tx: Transaction): Promise<void> => {
  for (const table of ['ranking_changes', 'gap_differences', 'reranking_batches', 'rerankings']) {
    await tx.execute(`DELETE FROM matching.${table}`);
  }
};
