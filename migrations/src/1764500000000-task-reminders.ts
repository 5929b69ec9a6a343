import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has been told of an onboarding task that falls due or is overdue: each stage once. */
export class TaskReminders1764500000000 implements MigrationInterface {
  name = 'TaskReminders1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REMINDERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const REMINDERS = `
CREATE TABLE onboarding.task_reminders (
  task_id uuid NOT NULL REFERENCES onboarding.tasks (id),
  stage text NOT NULL CHECK (stage IN ('falling-due', 'overdue')),
  plan_id uuid NOT NULL REFERENCES onboarding.plans (id),
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  due_on date NOT NULL,
  told_at timestamptz(3) NOT NULL,
  PRIMARY KEY (task_id, stage)
);
CREATE INDEX task_reminders_of_plan ON onboarding.task_reminders (plan_id);
ALTER TABLE onboarding.task_reminders ENABLE ROW LEVEL SECURITY;
ALTER TABLE onboarding.task_reminders FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON onboarding.task_reminders TO crossward_app;
CREATE POLICY task_reminders_read ON onboarding.task_reminders FOR SELECT TO crossward_app USING (
  platform.is_system()
  OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse()));
CREATE POLICY task_reminders_add ON onboarding.task_reminders FOR INSERT TO crossward_app WITH CHECK (platform.is_system());
-- Only to empty a demo market.
CREATE POLICY task_reminders_remove ON onboarding.task_reminders FOR DELETE TO crossward_app USING (platform.is_system());
`;
