import type { Actor } from '@crossward/contracts';
import { addYears, DomainError, type LocalDate } from '@crossward/kernel';
import { holderOf, type HistorySubject } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { isoOrNull } from '../shared/iso.js';
import type { StageDurationAnswer, StageDurationQuery } from './history.dto.js';

const YEARS_BACK = 2;

interface StageRow {
  subjectType: HistorySubject;
  status: string;
  ended: number;
  medianHours: number | null;
  p90Hours: number | null;
  waiting: number;
  waitingSince: Date | null;
}

// A stage ends where the next one of the same thing begins. Final states begin stages that nobody leaves: they only end others.
const DURATIONS = `
WITH stages AS (
  SELECT subject_type, status, recorded_at,
    lead(recorded_at) OVER (PARTITION BY subject_type, subject_id ORDER BY version) AS left_at
  FROM marketplace.history WHERE begins_stage AND recorded_at >= $1
), lasting AS (
  SELECT *, extract(epoch FROM left_at - recorded_at) / 3600 AS hours FROM stages
)
SELECT subject_type AS "subjectType", status, count(hours)::integer AS ended,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) AS "medianHours",
  percentile_cont(0.9) WITHIN GROUP (ORDER BY hours) AS "p90Hours",
  count(*) FILTER (WHERE left_at IS NULL)::integer AS waiting,
  min(recorded_at) FILTER (WHERE left_at IS NULL) AS "waitingSince"
FROM lasting GROUP BY subject_type, status ORDER BY subject_type, status`;

const rounded = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 100) / 100);

/** How long the stages of what an organisation engages in last, and who held the ball meanwhile. */
@Injectable()
export class ReadStageDurations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Row-level security decides whose: a hospital reads its own, recruiters those of the market. */
  async list(actor: Actor, { since }: StageDurationQuery): Promise<StageDurationAnswer[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const today = tx.now.toISOString().slice(0, 10) as LocalDate;
      const from = since ?? addYears(today, -1);
      requireRecent(from, today);
      const rows = await tx.query<StageRow>(DURATIONS, [`${from}T00:00:00Z`]);
      return rows
        .map((row) => ({ ...row, holder: holderOf(row.subjectType, row.status) }))
        .filter(({ holder, ended }) => holder !== null || ended > 0)
        .map(({ medianHours, p90Hours, waitingSince, ...row }) => ({
          ...row,
          medianHours: rounded(medianHours),
          p90Hours: rounded(p90Hours),
          waiting: row.holder === null ? 0 : row.waiting,
          waitingSince: row.holder === null ? null : isoOrNull(waitingSince),
        }));
    });
  }
}

const requireRecent = (since: LocalDate, today: LocalDate): void => {
  const first = addYears(today, -YEARS_BACK);
  if (since >= first && since <= today) return;
  throw new DomainError({
    kind: 'invalid',
    code: 'SINCE_OUT_OF_RANGE',
    message: `The day (${since}) must lie between (${first}) and (${today}).`,
    nextStep: 'Ask from a later day on, or leave it out for the last twelve months.',
    problems: [{ at: '/since', code: 'SINCE_OUT_OF_RANGE', message: `must lie between ${first} and ${today}` }],
  });
};
