import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Allocation rounds: gaps and nurses that take part, what each side orders, the result with its proof, and proposals. */
export class Rounds1764491000000 implements MigrationInterface {
  name = 'Rounds1764491000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ROUNDS, PARTIES, RESULTS, POLICIES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const ROUNDS = `
CREATE TABLE matching.rounds (
  id uuid NOT NULL PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  method text NOT NULL CHECK (method IN ('deferred-acceptance', 'clearing')),
  status text NOT NULL CHECK (status IN ('draft', 'open', 'locked', 'solved', 'published', 'cancelled')),
  caps jsonb NOT NULL CHECK (jsonb_typeof(caps) = 'object'),
  proof jsonb,
  corpus_version text,
  policy text,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  solved_at timestamptz(3),
  published_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  CHECK (method = 'clearing' OR caps = '{}'),
  CHECK ((status IN ('solved', 'published')) <= (proof IS NOT NULL AND corpus_version IS NOT NULL AND solved_at IS NOT NULL)),
  CHECK ((status = 'published') = (published_at IS NOT NULL)),
  CHECK (status <> 'published' OR (proof ->> 'holds')::boolean)
);
`;

const PARTIES = `
CREATE TABLE matching.round_gaps (
  round_id uuid NOT NULL REFERENCES matching.rounds (id) ON DELETE CASCADE,
  gap_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  quota integer CHECK (quota BETWEEN 0 AND 1000),
  region text,
  seats integer CHECK (seats >= 0),
  nurse_order uuid[] CHECK (cardinality(nurse_order) <= 10000),
  version integer NOT NULL CHECK (version >= 1),
  PRIMARY KEY (round_id, gap_id)
);
CREATE INDEX round_gaps_by_organisation ON matching.round_gaps (organisation_id, round_id);
CREATE TABLE matching.round_nurses (
  id uuid NOT NULL UNIQUE,
  round_id uuid NOT NULL REFERENCES matching.rounds (id) ON DELETE CASCADE,
  nurse_id uuid NOT NULL,
  gap_order uuid[] CHECK (cardinality(gap_order) <= 10000),
  joined_at timestamptz(3) NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  PRIMARY KEY (round_id, nurse_id)
);
CREATE INDEX round_nurses_by_nurse ON matching.round_nurses (nurse_id, round_id);
`;

// Pairs are kept as they were when the round was solved: by them anybody can check the proof again, and ask what if.
const RESULTS = `
CREATE TABLE matching.round_pairs (
  round_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  score double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
  PRIMARY KEY (round_id, gap_id, nurse_id),
  FOREIGN KEY (round_id, gap_id) REFERENCES matching.round_gaps (round_id, gap_id) ON DELETE CASCADE,
  FOREIGN KEY (round_id, nurse_id) REFERENCES matching.round_nurses (round_id, nurse_id) ON DELETE CASCADE
);
CREATE TABLE matching.round_placements (
  id uuid NOT NULL PRIMARY KEY,
  round_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  score double precision NOT NULL,
  place_of_gap integer NOT NULL CHECK (place_of_gap >= 1),
  place_of_nurse integer NOT NULL CHECK (place_of_nurse >= 1),
  status text CHECK (status IN ('proposed', 'taken_up', 'declined')),
  submission_id uuid,
  version integer NOT NULL CHECK (version >= 1),
  UNIQUE (round_id, nurse_id),
  FOREIGN KEY (round_id, gap_id, nurse_id) REFERENCES matching.round_pairs (round_id, gap_id, nurse_id) ON DELETE CASCADE,
  CHECK ((status IS NOT DISTINCT FROM 'taken_up') = (submission_id IS NOT NULL))
);
CREATE INDEX round_placements_by_gap ON matching.round_placements (round_id, gap_id);
CREATE INDEX round_placements_by_nurse ON matching.round_placements (nurse_id, gap_id);
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const NURSE = `platform.actor_role() = 'nurse'`;
const HOSPITAL = `platform.actor_role() IN ('hospital-requester', 'hospital-approver')`;
const OWN_ORGANISATION = `(${HOSPITAL} AND organisation_id = platform.actor_organisation())`;
const OWN_NURSE = `(${NURSE} AND nurse_id = platform.actor_nurse())`;
const of = (table: string, status: string): string =>
  `EXISTS (SELECT FROM matching.rounds r WHERE r.id = ${table}.round_id AND r.status = '${status}')`;

interface Rights {
  read: readonly string[];
  add: readonly string[];
  change: readonly string[];
  remove: readonly string[];
}

const guard = (table: string, { read, add, change, remove }: Rights): string => `
ALTER TABLE matching.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE matching.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON matching.${table} TO crossward_app;
CREATE POLICY ${table}_read ON matching.${table} FOR SELECT TO crossward_app USING (${read.join(' OR ')});
CREATE POLICY ${table}_add ON matching.${table} FOR INSERT TO crossward_app WITH CHECK (${add.join(' OR ')});
CREATE POLICY ${table}_change ON matching.${table} FOR UPDATE TO crossward_app
  USING (${change.join(' OR ')}) WITH CHECK (${change.join(' OR ')});
CREATE POLICY ${table}_remove ON matching.${table} FOR DELETE TO crossward_app USING (${remove.join(' OR ')});`;

// Orders are taken while a round is open, and the database says so too. A draft is the staff's own; of a round that is under way nurses and hospitals see what is theirs, and of its result
// nothing before it is published.
const POLICIES = [
  guard('rounds', {
    read: [SYSTEM, STAFF, `status <> 'draft' AND (${NURSE} OR ${HOSPITAL})`],
    add: [SYSTEM, STAFF],
    change: [SYSTEM, STAFF],
    remove: [SYSTEM],
  }),
  guard('round_gaps', {
    read: [SYSTEM, STAFF, OWN_ORGANISATION],
    add: [SYSTEM, STAFF],
    change: [SYSTEM, `(${OWN_ORGANISATION} AND ${of('round_gaps', 'open')})`],
    remove: [SYSTEM],
  }),
  guard('round_nurses', {
    read: [SYSTEM, STAFF, OWN_NURSE],
    add: [SYSTEM, `(${OWN_NURSE} AND ${of('round_nurses', 'open')})`],
    change: [SYSTEM, `(${OWN_NURSE} AND ${of('round_nurses', 'open')})`],
    remove: [SYSTEM, `(${OWN_NURSE} AND ${of('round_nurses', 'open')})`],
  }),
  guard('round_pairs', { read: [SYSTEM, STAFF], add: [SYSTEM], change: [SYSTEM], remove: [SYSTEM] }),
  guard('round_placements', {
    read: [SYSTEM, STAFF, `(${OWN_ORGANISATION} OR ${OWN_NURSE}) AND ${of('round_placements', 'published')}`],
    add: [SYSTEM],
    change: [SYSTEM, OWN_NURSE],
    remove: [SYSTEM],
  }),
].join('\n');
