import { dataOf, type components } from '@crossward/api-client';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import type { Timecard } from '../../components/hours/timecard.js';

export type StatementBody = components['schemas']['StatementBody'];

/** Sends what the nurse states: for the first time, or as her answer. */
export const useSendStatement = ({ id, status }: Pick<Timecard, 'id' | 'status'>, onSent: () => void) =>
  useMove<{ version: number; body: StatementBody }, Timecard>({
    move: ({ body }, header) => {
      const params = { path: { timecardId: id }, header };
      return dataOf(
        status === 'open'
          ? api.POST('/v1/timecards/{timecardId}/submission', { params, body })
          : api.POST('/v1/timecards/{timecardId}/correction', { params, body }),
      );
    },
    changes: ['timecards'],
    onMoved: onSent,
  });
