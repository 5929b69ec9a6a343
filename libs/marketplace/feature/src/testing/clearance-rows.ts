import pg from 'pg';
import type { MarketOfSpecs } from './market-of-specs.js';

// Packets and plans belong to contexts that this one may not import, with guards of their own on how they come about.
// Here only their rows matter, as the start gate reads them: they are written past those guards, as the superuser.
const tamper = async (market: MarketOfSpecs, table: string, statement: string, params: unknown[]): Promise<void> => {
  const client = new pg.Client({ connectionString: market.postgres.adminUrl });
  await client.connect();
  try {
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    const { rowCount } = await client.query(statement, params);
    if (rowCount !== 1) throw new Error(`The spec wrote (${rowCount}) rows instead of one.`);
  } finally {
    await client.end();
  }
};

/** Writes the packet of a placement. */
export const setPacket = (market: MarketOfSpecs, placementId: string, status: string): Promise<void> =>
  tamper(
    market,
    'credentials.packets',
    `INSERT INTO credentials.packets (id, placement_id, submission_id, nurse_id, organisation_id, jurisdiction, starts_on,
       ends_on, status, requirements_version, cleared_at, version, created_at, updated_at)
     SELECT gen_random_uuid(), p.id, p.submission_id, p.nurse_id, p.organisation_id, 'CA-ON', p.starts_on, p.ends_on, $2,
       'spec', CASE WHEN $2 = 'cleared' THEN now() END, 1, now(), now()
     FROM marketplace.placements p WHERE p.id = $1`,
    [placementId, status],
  );

/** Writes the onboarding plan of a placement. */
export const setPlan = (market: MarketOfSpecs, placementId: string, status: string): Promise<void> =>
  tamper(
    market,
    'onboarding.plans',
    `INSERT INTO onboarding.plans (id, placement_id, nurse_id, organisation_id, status, status_reason, jurisdiction,
       time_zone, accepted_on, first_shift_on, corridor, templates, at_risk, created_at, closed_at, version)
     SELECT gen_random_uuid(), p.id, p.nurse_id, p.organisation_id, $2, CASE WHEN $2 = 'cancelled' THEN 'spec' END, 'CA-ON',
       'America/Toronto', p.accepted_on, p.starts_on, 'domestic', '[]', false, now(),
       CASE WHEN $2 <> 'active' THEN now() END, 1
     FROM marketplace.placements p WHERE p.id = $1`,
    [placementId, status],
  );
