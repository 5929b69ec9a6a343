import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type {
  DurationUnit,
  EvidenceKind,
  PlanStatus,
  TaskBasis,
  TaskOwner,
  TaskStatus,
  TaskTrigger,
  TemplateVersion,
} from '@crossward/onboarding-domain';
import type { PlanRecord, TaskRecord } from './records.js';

export interface PlanRow {
  id: string;
  placement_id: string;
  nurse_id: string;
  organisation_id: string;
  status: PlanStatus;
  status_reason: string | null;
  jurisdiction: JurisdictionCode;
  origin: JurisdictionCode | null;
  time_zone: string;
  accepted_on: LocalDate;
  first_shift_on: LocalDate;
  corridor: string;
  templates: TemplateVersion[];
  least_slack: number | null;
  at_risk: boolean;
  closed_at: Date | null;
  version: number;
}

export interface TaskRow {
  id: string;
  position: number;
  key: string;
  title: string;
  owner: TaskOwner;
  duration_days: number;
  duration_unit: DurationUnit;
  follows_route: boolean;
  evidence: EvidenceKind;
  basis: TaskBasis | null;
  completed_by_event: TaskTrigger | null;
  triggered: boolean;
  status: TaskStatus;
  due_on: LocalDate;
  closed_on: LocalDate | null;
  closed_at: Date | null;
  closed_by_role: string | null;
  note: string | null;
  waived_until: LocalDate | null;
  version: number;
  depends_on: string[];
}

/** Columns of a task, with the keys of what it depends on. */
export const TASK_COLUMNS = `t.id, t.position, t.key, t.title, t.owner, t.duration_days, t.duration_unit,
  t.follows_route, t.evidence, t.basis, t.completed_by_event, t.triggered, t.status, t.due_on, t.closed_on, t.closed_at,
  t.closed_by_role, t.note, t.waived_until, t.version,
  ARRAY(SELECT before.key FROM onboarding.task_dependencies d JOIN onboarding.tasks before ON before.id = d.depends_on_id
    WHERE d.task_id = t.id ORDER BY before.key COLLATE "C") AS depends_on`;

export const toTask = (row: TaskRow): TaskRecord => ({
  id: row.id,
  position: row.position,
  key: row.key,
  title: row.title,
  owner: row.owner,
  duration: { days: row.duration_days, unit: row.duration_unit },
  followsRoute: row.follows_route,
  dependsOn: row.depends_on,
  evidence: row.evidence,
  basis: row.basis,
  trigger: row.completed_by_event,
  triggered: row.triggered,
  status: row.status,
  dueOn: row.due_on,
  closedOn: row.closed_on,
  closedAt: row.closed_at,
  closedByRole: row.closed_by_role,
  note: row.note,
  waivedUntil: row.waived_until,
  version: row.version,
});

export const toPlan = (row: PlanRow, tasks: readonly TaskRow[]): PlanRecord => ({
  id: row.id,
  placementId: row.placement_id,
  nurseId: row.nurse_id,
  organisationId: row.organisation_id,
  status: row.status,
  statusReason: row.status_reason,
  jurisdiction: row.jurisdiction,
  origin: row.origin,
  timeZone: row.time_zone,
  acceptedOn: row.accepted_on,
  firstShiftOn: row.first_shift_on,
  corridor: row.corridor,
  templates: row.templates,
  leastSlack: row.least_slack,
  atRisk: row.at_risk,
  closedAt: row.closed_at,
  version: row.version,
  tasks: tasks.map(toTask),
});
