import type { DatabaseRule } from './database-rules.js';

const X = 'matching';

/** @param ids of a round that is a draft, and of one that is published, with a gap and nurses without a placement in it */
export const roundRules = (ids: Readonly<Record<string, string>>): DatabaseRule[] => {
  const rule = (
    what: string,
    refusal: string,
    [table, trigger, statement]: readonly [table: string, trigger: string, statement: () => string],
  ): DatabaseRule => [
    ...([what, refusal] as [string, string]),
    () => ({ table: `${X}.${table}`, guard: { trigger }, statement: statement() }),
  ];
  const of = (table: string, changes: string) => (): string =>
    `UPDATE ${X}.${table} SET ${changes} WHERE round_id = '${ids.round}'`;
  return [
    rule('a draft of a round is opened before it is locked', 'rounds_lifecycle', [
      ...(['rounds', 'keep_round'] as const),
      () => `UPDATE ${X}.rounds SET status = 'locked' WHERE id = '${ids.draftRound}'`,
    ]),
    rule('no round is born open', 'rounds_lifecycle', [
      ...(['rounds', 'keep_round'] as const),
      () => `INSERT INTO ${X}.rounds (id, name, method, status, caps, created_at, version)
        VALUES (gen_random_uuid(), 'Spec', 'clearing', 'open', '{}', now(), 1)`,
    ]),
    rule('a round that is planned asks for nothing else', 'rounds_plan_kept', [
      ...(['rounds', 'keep_round'] as const),
      () => `UPDATE ${X}.rounds SET method = 'clearing' WHERE id = '${ids.draftRound}'`,
    ]),
    rule('the promised end of its orders stays', 'rounds_plan_kept', [
      ...(['rounds', 'keep_round'] as const),
      () => `UPDATE ${X}.rounds SET orders_until = now() WHERE id = '${ids.draftRound}'`,
    ]),
    rule('the proof of a round stays', 'rounds_result_kept', [
      ...(['rounds', 'keep_round'] as const),
      () => `UPDATE ${X}.rounds SET proof = '{"holds": true, "blockingPairs": 0}' WHERE id = '${ids.round}'`,
    ]),
    rule('nobody joins a round that is locked', 'round_nurses_while_open', [
      ...(['round_nurses', 'keep_order_of_nurse'] as const),
      () => `INSERT INTO ${X}.round_nurses (id, round_id, nurse_id, joined_at, version)
        VALUES (gen_random_uuid(), '${ids.round}', gen_random_uuid(), now(), 1)`,
    ]),
    rule('no nurse orders in it', 'round_nurses_while_open', [
      ...(['round_nurses', 'keep_order_of_nurse', of('round_nurses', `gap_order = '{}'`)] as const),
    ]),
    rule('no hospital orders in it', 'round_gaps_while_open', [
      ...(['round_gaps', 'keep_order_of_gap', of('round_gaps', `nurse_order = '{}'`)] as const),
    ]),
    rule('no gap comes into a round that was opened', 'round_gaps_kept', [
      ...(['round_gaps', 'keep_order_of_gap'] as const),
      () => `INSERT INTO ${X}.round_gaps (round_id, gap_id, organisation_id, version)
        VALUES ('${ids.round}', gen_random_uuid(), gen_random_uuid(), 1)`,
    ]),
    rule('the quota of a gap stays', 'round_gaps_kept', [
      ...(['round_gaps', 'keep_order_of_gap', of('round_gaps', 'quota = 7')] as const),
    ]),
    rule('the seats that a round was solved with stay', 'round_gaps_seats_kept', [
      ...(['round_gaps', 'keep_order_of_gap', of('round_gaps', 'seats = 9')] as const),
    ]),
    rule('pairs are scored once', 'round_results_kept', [
      ...(['round_pairs', 'keep_round_pair', of('round_pairs', 'score = 0.1')] as const),
    ]),
    rule('pairs are written while a round is solved', 'round_results_kept', [
      ...(['round_pairs', 'keep_round_results'] as const),
      () => `INSERT INTO ${X}.round_pairs VALUES ('${ids.round}', '${ids.spareGap}', '${ids.spareNurse}', 0.5)`,
    ]),
    rule('so are placements', 'round_results_kept', [
      ...(['round_placements', 'keep_round_results'] as const),
      () => `INSERT INTO ${X}.round_placements
          (id, round_id, gap_id, nurse_id, organisation_id, score, place_of_gap, place_of_nurse, version)
        VALUES (gen_random_uuid(), '${ids.round}', '${ids.roundGap}', '${ids.spareNurse}', gen_random_uuid(), 0.5, 1, 1, 1)`,
    ]),
    rule('a placement stays as it was solved', 'round_results_kept', [
      ...(['round_placements', 'keep_proposal', of('round_placements', 'score = 0.1')] as const),
    ]),
    rule('why a proposal was declined stays', 'round_proposals_lifecycle', [
      ...(['round_placements', 'keep_proposal'] as const),
      () => `UPDATE ${X}.round_placements SET decline_reason = 'pay' WHERE nurse_id = '${ids.decliner}'`,
    ]),
    rule('a proposal is never taken back', 'round_proposals_lifecycle', [
      ...(['round_placements', 'keep_proposal'] as const),
      () => `UPDATE ${X}.round_placements SET status = NULL WHERE nurse_id = '${ids.nurse}'`,
    ]),
  ];
};
