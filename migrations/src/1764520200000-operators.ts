import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators do in their own name: settle dead letters, end sessions of others, and read the audit log by day. */
export class Operators1764520200000 implements MigrationInterface {
  name = 'Operators1764520200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DEAD_LETTERS, SESSIONS, AUDIT, STAFF]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const ADMIN = `platform.actor_role() = 'admin'`;

// A replay makes the event unsettled for its queue, a discard makes it handled: both with the letter, in one transaction.
const DEAD_LETTERS = `
CREATE POLICY settle ON platform.dead_letters FOR DELETE TO crossward_app USING (${ADMIN});
CREATE POLICY settle_read ON platform.outbox_events FOR SELECT TO crossward_app USING (${ADMIN});
CREATE POLICY settle_mark ON platform.outbox_events FOR UPDATE TO crossward_app USING (${ADMIN}) WITH CHECK (${ADMIN});
CREATE POLICY settle_add ON platform.inbox_events FOR INSERT TO crossward_app WITH CHECK (${ADMIN});
CREATE INDEX dead_letters_newest ON platform.dead_letters (died_at DESC, event_id DESC, consumer DESC);
`;

const SESSIONS = `
CREATE POLICY read_of_others ON identity.sessions FOR SELECT TO crossward_app USING (${ADMIN});
CREATE POLICY end_of_others ON identity.sessions FOR UPDATE TO crossward_app USING (${ADMIN}) WITH CHECK (${ADMIN});
`;

const AUDIT = `
CREATE INDEX audit_events_newest ON platform.audit_events (occurred_at DESC, id DESC);
CREATE INDEX audit_events_of_subject ON platform.audit_events (subject_id, occurred_at DESC, id DESC);
`;

const STAFF = `
CREATE INDEX accounts_of_staff ON identity.accounts (id) WHERE role <> 'nurse';
`;
