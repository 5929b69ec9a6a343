import { randomUUID } from 'node:crypto';
import type { MarketOfSpecs } from './market-of-specs.js';

/**
 * A round that is a draft, and one that went all its way to a proposal, as matching writes them. Gaps and nurses in them are
 * ids alone.
 */
export const addRounds = async (market: MarketOfSpecs): Promise<Record<string, string>> => {
  const [draftRound, round, roundGap, spareGap, nurse, spareNurse, decliner] = Array.from({ length: 7 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string, string, string];
  for (const id of [draftRound, round])
    await market.sql(
      `INSERT INTO matching.rounds (id, name, method, status, caps, created_at, version)
       VALUES ($1, 'Spec', 'deferred-acceptance', 'draft', '{}', now(), 1)`,
      [id],
    );
  const run = (statement: string, ...more: string[]) => market.sql(statement, [round, ...more]);
  for (const gap of [roundGap, spareGap])
    await run(
      `INSERT INTO matching.round_gaps (round_id, gap_id, organisation_id, version) VALUES ($1, $2, gen_random_uuid(), 1)`,
      gap,
    );
  await run(`UPDATE matching.rounds SET status = 'open' WHERE id = $1`);
  for (const one of [nurse, spareNurse, decliner])
    await run(
      `INSERT INTO matching.round_nurses (id, round_id, nurse_id, joined_at, version)
       VALUES (gen_random_uuid(), $1, $2, now(), 1)`,
      one,
    );
  await run(`UPDATE matching.rounds SET status = 'locked' WHERE id = $1`);
  for (const one of [nurse, spareNurse, decliner])
    await run(`INSERT INTO matching.round_pairs VALUES ($1, $2, $3, 0.5)`, roundGap, one);
  for (const one of [nurse, decliner])
    await run(
      `INSERT INTO matching.round_placements
       (id, round_id, gap_id, nurse_id, organisation_id, score, place_of_gap, place_of_nurse, version)
     SELECT gen_random_uuid(), $1, gap_id, $2, organisation_id, 0.5, 1, 1, 1
     FROM matching.round_gaps WHERE round_id = $1 AND gap_id = $3`,
      one,
      roundGap,
    );
  await run(
    `UPDATE matching.rounds SET status = 'solved', proof = '{"holds": true}', corpus_version = 'spec', solved_at = now()
     WHERE id = $1`,
  );
  await run(`UPDATE matching.round_placements SET status = 'proposed' WHERE round_id = $1`);
  await run(`UPDATE matching.rounds SET status = 'published', published_at = now() WHERE id = $1`);
  await run(
    `UPDATE matching.round_placements SET status = 'declined', decline_reason = 'dates' WHERE round_id = $1 AND nurse_id = $2`,
    decliner,
  );
  return { draftRound, round, roundGap, spareGap, nurse, spareNurse, decliner };
};
