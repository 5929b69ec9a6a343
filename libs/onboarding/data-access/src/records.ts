import type { LocalDate } from '@crossward/kernel';
import type { OnboardingPlan, PlanStatus, PlanTask } from '@crossward/onboarding-domain';

/** A task as the database holds it. */
export interface TaskRecord extends PlanTask {
  /** Counts completions and waivers; unblocking is derived and does not count. */
  readonly version: number;
  readonly closedAt: Date | null;
  readonly closedByRole: string | null;
  readonly note: string | null;
  readonly waivedUntil: LocalDate | null;
}

export interface PlanRecord extends OnboardingPlan {
  readonly status: PlanStatus;
  readonly statusReason: string | null;
  /** As of the last change; what is true today comes from the domain's forecast. */
  readonly leastSlack: number | null;
  readonly atRisk: boolean;
  readonly version: number;
  readonly closedAt: Date | null;
  readonly tasks: readonly TaskRecord[];
}
