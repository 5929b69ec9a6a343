import { defineLifecycle } from '@crossward/kernel';

export const rerankingLifecycle = defineLifecycle('re-ranking', 'queued', {
  queued: ['running', 'completed', 'cancelled'],
  running: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
});
export type RerankingStatus = (typeof rerankingLifecycle.states)[number];
