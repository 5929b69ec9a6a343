import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Onboarding plans with their tasks. SQL of PostgreSQL 15 and later. */
export class Onboarding1763800400000 implements MigrationInterface {
  name = 'Onboarding1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, GUARDS, ISOLATION]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Nurse and organisation stand on every row, so that isolation never needs a join.
const TABLES = `
CREATE SCHEMA onboarding;
CREATE TABLE onboarding.plans (
  id uuid NOT NULL PRIMARY KEY,
  placement_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('active', 'completed', 'cancelled')),
  status_reason text,
  jurisdiction text NOT NULL,
  origin text,
  time_zone text NOT NULL,
  accepted_on date NOT NULL,
  first_shift_on date NOT NULL,
  corridor text NOT NULL,
  templates jsonb NOT NULL CHECK (jsonb_typeof(templates) = 'array'),
  least_slack integer,
  at_risk boolean NOT NULL,
  created_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  CONSTRAINT plans_one_of_placement UNIQUE (placement_id),
  CONSTRAINT plans_closed CHECK ((status = 'active') = (closed_at IS NULL)),
  CONSTRAINT plans_cancelled_with_reason CHECK (status <> 'cancelled' OR status_reason IS NOT NULL)
);
CREATE TABLE onboarding.tasks (
  id uuid NOT NULL PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES onboarding.plans (id),
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  key text NOT NULL,
  title text NOT NULL,
  owner text NOT NULL CHECK (owner IN ('nurse', 'hospital', 'recruiter', 'regulator', 'system')),
  duration_days integer NOT NULL CHECK (duration_days >= 1),
  duration_unit text NOT NULL CHECK (duration_unit IN ('business', 'calendar')),
  follows_route boolean NOT NULL,
  evidence text NOT NULL CHECK (evidence IN ('none', 'attestation', 'document', 'reference-number', 'event')),
  basis jsonb,
  waivable boolean NOT NULL,
  completed_by_event text CHECK (completed_by_event IN ('packet.cleared', 'dependencies-closed')),
  triggered boolean NOT NULL DEFAULT false,
  status text NOT NULL CHECK (status IN ('blocked', 'ready', 'done', 'waived')),
  due_on date NOT NULL,
  closed_on date,
  closed_at timestamptz(3),
  closed_by_role text,
  closed_by_account_id uuid,
  note text CHECK (length(note) <= 4000),
  waived_until date,
  version integer NOT NULL CHECK (version >= 1),
  CONSTRAINT tasks_key UNIQUE (plan_id, key),
  CONSTRAINT tasks_position UNIQUE (plan_id, position),
  CONSTRAINT tasks_triggered_by_system CHECK ((owner = 'system') = (completed_by_event IS NOT NULL)),
  CONSTRAINT tasks_closed CHECK ((status IN ('done', 'waived')) = (closed_on IS NOT NULL AND closed_at IS NOT NULL)),
  CONSTRAINT tasks_law_not_waived CHECK (status <> 'waived' OR (waivable AND note IS NOT NULL))
);
CREATE INDEX tasks_open_by_owner ON onboarding.tasks (owner, due_on, id) WHERE status IN ('blocked', 'ready');
CREATE INDEX tasks_open_by_due_day ON onboarding.tasks (due_on, id) WHERE status IN ('blocked', 'ready');
CREATE TABLE onboarding.task_dependencies (
  plan_id uuid NOT NULL REFERENCES onboarding.plans (id),
  task_id uuid NOT NULL REFERENCES onboarding.tasks (id),
  depends_on_id uuid NOT NULL REFERENCES onboarding.tasks (id),
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  PRIMARY KEY (task_id, depends_on_id),
  CONSTRAINT task_dependencies_not_itself CHECK (task_id <> depends_on_id)
);
CREATE INDEX task_dependencies_of_plan ON onboarding.task_dependencies (plan_id);
CREATE INDEX task_dependencies_backwards ON onboarding.task_dependencies (depends_on_id);
CREATE TABLE onboarding.task_events (
  id uuid NOT NULL PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES onboarding.tasks (id),
  plan_id uuid NOT NULL REFERENCES onboarding.plans (id),
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  actor_role text NOT NULL,
  actor_account_id uuid,
  note text,
  occurred_at timestamptz(3) NOT NULL
);
CREATE INDEX task_events_of_task ON onboarding.task_events (task_id, id);
CREATE INDEX task_events_of_plan ON onboarding.task_events (plan_id);
`;

// The same rules as in the domain, for whoever reaches the tables another way. Closed is final, so no check can be
// overtaken by a concurrent change.
const GUARDS = `
CREATE FUNCTION onboarding.refuse_wrong_task_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  waits_for text;
BEGIN
  IF OLD.status IN ('done', 'waived') THEN
    RAISE EXCEPTION 'The onboarding task (%) is closed (%)', OLD.key, OLD.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'tasks_closed_is_final';
  END IF;
  IF NEW.status IN ('ready', 'done') AND NEW.status <> OLD.status THEN
    SELECT string_agg(t.key, ', ' ORDER BY t.position) INTO waits_for
      FROM onboarding.task_dependencies d JOIN onboarding.tasks t ON t.id = d.depends_on_id
      WHERE d.task_id = NEW.id AND t.status NOT IN ('done', 'waived');
    IF waits_for IS NOT NULL THEN
      RAISE EXCEPTION 'The onboarding task (%) waits for (%)', NEW.key, waits_for
        USING ERRCODE = 'check_violation', CONSTRAINT = 'tasks_wait_for_others';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER right_task_change BEFORE UPDATE ON onboarding.tasks
  FOR EACH ROW EXECUTE FUNCTION onboarding.refuse_wrong_task_change();

CREATE FUNCTION onboarding.refuse_wrong_plan_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  open_tasks text;
BEGIN
  IF OLD.status <> 'active' THEN
    RAISE EXCEPTION 'The onboarding plan (%) is closed (%)', OLD.id, OLD.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'plans_closed_is_final';
  END IF;
  IF NEW.status = 'completed' THEN
    SELECT string_agg(t.key, ', ' ORDER BY t.position) INTO open_tasks
      FROM onboarding.tasks t WHERE t.plan_id = NEW.id AND t.status NOT IN ('done', 'waived');
    IF open_tasks IS NOT NULL OR NOT EXISTS (SELECT FROM onboarding.tasks t WHERE t.plan_id = NEW.id) THEN
      RAISE EXCEPTION 'The onboarding plan (%) has open tasks (%)', NEW.id, open_tasks
        USING ERRCODE = 'check_violation', CONSTRAINT = 'plans_complete_without_open_tasks';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER right_plan_change BEFORE UPDATE ON onboarding.plans
  FOR EACH ROW EXECUTE FUNCTION onboarding.refuse_wrong_plan_change();
-- A plan begins active: a completed one that was never worked on would open the gate of its placement.
CREATE FUNCTION onboarding.refuse_closed_new_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A new onboarding plan (%) is active, not (%)', NEW.id, NEW.status
    USING ERRCODE = 'check_violation', CONSTRAINT = 'plans_begin_active';
END $$;
CREATE TRIGGER begins_active BEFORE INSERT ON onboarding.plans
  FOR EACH ROW WHEN (NEW.status <> 'active') EXECUTE FUNCTION onboarding.refuse_closed_new_plan();
ALTER TABLE onboarding.tasks ENABLE ALWAYS TRIGGER right_task_change;
ALTER TABLE onboarding.plans ENABLE ALWAYS TRIGGER right_plan_change;
ALTER TABLE onboarding.plans ENABLE ALWAYS TRIGGER begins_active;
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const OWN_HOSPITAL = `(platform.actor_role() IN ('hospital-requester', 'hospital-approver')
    AND organisation_id = platform.actor_organisation())`;
const OWN_NURSE = `(platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;
const PARTIES = [SYSTEM, STAFF, OWN_HOSPITAL, OWN_NURSE].join('\n  OR ');

// Who completes what: the owner's side; the recruiter for authorities; a waiver by staff alone.
const OPEN_TO = `${SYSTEM}
  OR (${STAFF} AND owner <> 'system')
  OR (${OWN_HOSPITAL} AND owner = 'hospital')
  OR (${OWN_NURSE} AND owner = 'nurse')`;
const BECOMES = `${SYSTEM}
  OR (${STAFF} AND ((status = 'done' AND owner IN ('recruiter', 'regulator')) OR (status = 'waived' AND waivable)))
  OR (${OWN_HOSPITAL} AND owner = 'hospital' AND status = 'done')
  OR (${OWN_NURSE} AND owner = 'nurse' AND status = 'done')`;

const isolated = (table: string): string => `
ALTER TABLE onboarding.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE onboarding.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON onboarding.${table} TO crossward_app;
CREATE POLICY ${table}_read ON onboarding.${table} FOR SELECT TO crossward_app USING (${PARTIES});
-- Only to empty a demo market.
CREATE POLICY ${table}_remove ON onboarding.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;

const ISOLATION = `
GRANT USAGE ON SCHEMA onboarding TO crossward_app;
${['plans', 'tasks', 'task_dependencies', 'task_events'].map(isolated).join('\n')}
CREATE POLICY plans_add ON onboarding.plans FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY tasks_add ON onboarding.tasks FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY task_dependencies_add ON onboarding.task_dependencies FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY task_events_add ON onboarding.task_events FOR INSERT TO crossward_app
  WITH CHECK ((${PARTIES}) AND actor_role = platform.actor_role()
    AND actor_account_id IS NOT DISTINCT FROM platform.actor_account());
GRANT UPDATE (status, status_reason, least_slack, at_risk, closed_at, version) ON onboarding.plans TO crossward_app;
CREATE POLICY plans_change ON onboarding.plans FOR UPDATE TO crossward_app USING (${SYSTEM} OR ${STAFF})
  WITH CHECK (${SYSTEM} OR (${STAFF} AND status = 'cancelled'));
GRANT UPDATE (status, triggered, closed_on, closed_at, closed_by_role, closed_by_account_id, note, waived_until, version)
  ON onboarding.tasks TO crossward_app;
CREATE POLICY tasks_change ON onboarding.tasks FOR UPDATE TO crossward_app USING (${OPEN_TO}) WITH CHECK (${BECOMES});
`;
