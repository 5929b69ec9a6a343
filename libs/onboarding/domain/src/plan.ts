import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { TaskStatus } from './task-lifecycle.js';
import type { TaskTemplate, TemplateVersion } from './template.js';

/** A task of one plan: the template's task, frozen, with its days and its state. Dependencies are keys of the plan. */
export interface PlanTask extends TaskTemplate {
  readonly id: string;
  /** Dependency order, from 0. */
  readonly position: number;
  readonly status: TaskStatus;
  readonly dueOn: LocalDate;
  /** The event that completes a task of the system has come, maybe before the task was ready. */
  readonly triggered: boolean;
  /** Day of completion or waiver at the place; null while open. */
  readonly closedOn: LocalDate | null;
}

export interface OnboardingPlan {
  readonly id: string;
  readonly placementId: string;
  readonly nurseId: string;
  readonly organisationId: string;
  readonly jurisdiction: JurisdictionCode;
  /** Where the nurse's right to practise comes from; null when nothing says. */
  readonly origin: JurisdictionCode | null;
  readonly timeZone: string;
  readonly acceptedOn: LocalDate;
  readonly firstShiftOn: LocalDate;
  readonly corridor: string;
  readonly templates: readonly TemplateVersion[];
  readonly tasks: readonly PlanTask[];
}
