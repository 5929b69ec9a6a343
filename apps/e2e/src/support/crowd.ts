import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { systemActor } from '@crossward/contracts';
import { openDatabase, type UnitOfWork } from '@crossward/platform-database';
import { Person } from './person.js';
import type { Answer, Sent } from './send.js';
import type { ServedMarket } from './served-market.js';

/** A socket for every request: all of them are on their way before the first one is answered. */
export const allAtOnce = async (people: readonly Person[], sentOf: (at: number) => Sent): Promise<Answer[]> => {
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  try {
    return await Promise.all(people.map((person, at) => person.send({ hangsAfterMs: 60_000, ...sentOf(at), agent })));
  } finally {
    agent.destroy();
  }
};

export interface Rival {
  person: Person;
  nurseId: string;
  offerId: string;
}

/** Accounts with a session each: a password takes a tenth of a second to hash, and is not what the race is about. */
const signUp = async ({ url }: ServedMarket, unitOfWork: UnitOfWork, many: number): Promise<Rival[]> => {
  const people = Array.from({ length: many }, (_, at) => {
    const token = randomBytes(32).toString('base64url');
    const digest = createHash('sha256').update(token).digest('hex');
    const person = new Person(`rival ${at}`, url, token);
    return { person, digest, id: randomUUID(), nurse: randomUUID(), session: randomUUID() };
  });
  const rows = JSON.stringify(people.map(({ person: _, ...row }) => row));
  await unitOfWork.run(systemActor, async (tx) => {
    await tx.query(
      `INSERT INTO identity.accounts (id, email, role, nurse_id, display_name, created_at, updated_at)
       SELECT id, id || '@crowd.example', 'nurse', nurse, 'One of many', now(), now()
       FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, nurse uuid)`,
      [rows],
    );
    await tx.query(
      `INSERT INTO identity.sessions (id, token_digest, account_id, created_at, last_seen_at, expires_at)
       SELECT session, decode(digest, 'hex'), id, now(), now(), now() + interval '1 day'
       FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, session uuid, digest text)`,
      [rows],
    );
  });
  return people.map(({ person, nurse: nurseId }) => ({ person, nurseId, offerId: randomUUID() }));
};

/** One who went the whole way over HTTP: what she wrote is what the others are copies of. */
export interface Model {
  nurseId: string;
  submissionId: string;
  offerId: string;
}

// The history of a row is kept by its trigger, so that a copy has one as well.
const COPY = `
  WITH model AS (SELECT $1::uuid AS nurse, $2::uuid AS submission, $3::uuid AS offer),
  crowd AS (SELECT * FROM jsonb_to_recordset($4::jsonb) AS p (nurse uuid, consent uuid, submission uuid, offer uuid)),
  nurses AS (
    INSERT INTO marketplace.nurses
    SELECT (jsonb_populate_record(n, jsonb_build_object('id', crowd.nurse))).*
    FROM crowd, model JOIN marketplace.nurses n ON n.id = model.nurse RETURNING id),
  consents AS (
    INSERT INTO marketplace.submission_consents
    SELECT (jsonb_populate_record(c, jsonb_build_object('id', crowd.consent, 'nurse_id', crowd.nurse))).*
    FROM crowd, model JOIN marketplace.submissions s ON s.id = model.submission
      JOIN marketplace.submission_consents c ON c.id = s.consent_id RETURNING id),
  submissions AS (
    INSERT INTO marketplace.submissions
    SELECT (jsonb_populate_record(s, jsonb_build_object('id', crowd.submission, 'nurse_id', crowd.nurse,
      'consent_id', crowd.consent))).*
    FROM crowd, model JOIN marketplace.submissions s ON s.id = model.submission RETURNING id)
  INSERT INTO marketplace.offers
  SELECT (jsonb_populate_record(o, jsonb_build_object('id', crowd.offer, 'nurse_id', crowd.nurse,
    'submission_id', crowd.submission))).*
  FROM crowd, model JOIN marketplace.offers o ON o.id = model.offer`;

/** As many other nurses in front of the same offer of the same gap: rows alone, since only their race matters. */
export const crowdLike = async (market: ServedMarket, model: Model, many: number): Promise<Rival[]> => {
  const { unitOfWork, close } = await openDatabase(market.postgres.config, { poolSize: 1 });
  try {
    const rivals = await signUp(market, unitOfWork, many);
    const rows = rivals.map(({ nurseId: nurse, offerId: offer }) => {
      return { nurse, offer, consent: randomUUID(), submission: randomUUID() };
    });
    const { nurseId, submissionId, offerId } = model;
    const params = [nurseId, submissionId, offerId, JSON.stringify(rows)];
    await unitOfWork.run(systemActor, (tx) => tx.execute(COPY, params));
    return rivals;
  } finally {
    await close();
  }
};
