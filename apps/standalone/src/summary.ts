import { systemActor } from '@crossward/contracts';
import type { UnitOfWork } from '@crossward/platform-database';

export interface Summary {
  gapsOpen: number;
  nursesRanked: number;
  submissions: number;
  verificationsQueued: number;
  verificationsDone: number;
  tasksQueued: number;
  tasksDone: number;
}

const COUNTS = `
  SELECT
    (SELECT count(*)::int FROM marketplace.gaps WHERE status = 'open') AS "gapsOpen",
    (SELECT count(*)::int FROM marketplace.submissions) AS "submissions",
    (SELECT count(*)::int FROM credentials.verifications
      WHERE status NOT IN ('verified', 'accepted', 'rejected')) AS "verificationsQueued",
    (SELECT count(*)::int FROM credentials.verifications
      WHERE status IN ('verified', 'accepted', 'rejected')) AS "verificationsDone",
    (SELECT count(*)::int FROM onboarding.tasks WHERE status IN ('blocked', 'ready')) AS "tasksQueued",
    (SELECT count(*)::int FROM onboarding.tasks WHERE status IN ('done', 'waived')) AS "tasksDone"`;

/** Whether the workers have planned the checks of every submission, and an onboarding plan for every placement. */
const IS_PLANNED = `
  SELECT
    NOT EXISTS (SELECT FROM marketplace.submissions s
      WHERE NOT EXISTS (SELECT FROM credentials.submission_plans p WHERE p.submission_id = s.id))
    AND NOT EXISTS (SELECT FROM marketplace.placements s
      WHERE NOT EXISTS (SELECT FROM onboarding.plans p WHERE p.placement_id = s.id)) AS planned`;

/** Gives the workers some seconds to take up what was just loaded; true when they have. */
export const awaitPlanning = async (unitOfWork: UnitOfWork, timeoutMs = 5_000): Promise<boolean> => {
  for (const end = performance.now() + timeoutMs; ; await new Promise((wake) => setTimeout(wake, 100))) {
    const [row] = await unitOfWork.read(systemActor, (tx) => tx.query<{ planned: boolean }>(IS_PLANNED));
    if (row?.planned) return true;
    if (performance.now() > end) return false;
  }
};

/** The main job in figures, over the whole market. */
export const summarise = async (unitOfWork: UnitOfWork, nursesRanked: number): Promise<Summary> => {
  const [counts] = await unitOfWork.read(systemActor, (tx) => tx.query<Omit<Summary, 'nursesRanked'>>(COUNTS));
  if (!counts) throw new Error('A SELECT of counts gave no row.');
  return { ...counts, nursesRanked };
};

export const summaryLines = (summary: Summary): string[] => [
  `gaps open            ${summary.gapsOpen}`,
  `nurses ranked        ${summary.nursesRanked}`,
  `submissions          ${summary.submissions}`,
  `verifications        ${summary.verificationsQueued} queued or under review, ${summary.verificationsDone} done`,
  `onboarding tasks     ${summary.tasksQueued} open, ${summary.tasksDone} done`,
];
