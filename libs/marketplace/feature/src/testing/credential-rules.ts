import type { BrokenRule } from './break-rule.js';
import type { DatabaseRule } from './database-rules.js';

const TABLE = 'credentials.verifications';
const DECIDED = `decided_at = now(), decided_by = gen_random_uuid()`;
const ACCEPTED = `status = 'accepted', established_on = '2026-11-22', decision_reason = 'not-same-person', ${DECIDED}`;

/** @param ids of a check in review, and of one that waits for a second reviewer */
export const credentialRules = (ids: Readonly<Record<string, string>>): DatabaseRule[] => {
  const rule = (
    [what, refusal]: readonly [what: string, refusal: string],
    guard: BrokenRule['guard'],
    [id, change]: readonly [id: string, change: string],
  ): DatabaseRule => [
    ...([what, refusal] as [string, string]),
    () => ({ table: TABLE, guard, statement: `UPDATE ${TABLE} SET ${change} WHERE id = '${ids[id]}'` }),
  ];
  const trigger = { trigger: 'two_reviewers' };
  return [
    rule(['nobody clears a hit on the exclusion list alone', 'verifications_second_reviewer'], trigger, [
      ...(['check', `outcome = 'discrepancy', ${ACCEPTED}`] as const),
    ]),
    rule(['nor what no source confirmed', 'verifications_second_reviewer'], trigger, [
      ...(['check', `kind = 'identity', ${ACCEPTED}`] as const),
    ]),
    rule(['nor discipline on record', 'verifications_second_reviewer'], trigger, [
      ...([
        'check',
        `kind = 'licence', outcome = 'discrepancy', ${ACCEPTED.replace('not-same-person', 'discipline-not-relevant')}`,
      ] as const),
    ]),
    rule(['nobody confirms what they proposed', 'verifications_four_eyes'], { constraint: 'verifications_four_eyes' }, [
      'proposal',
      ACCEPTED.replace('gen_random_uuid()', 'proposed_by'),
    ]),
    rule(['nor does nobody', 'verifications_four_eyes'], { constraint: 'verifications_four_eyes' }, [
      'proposal',
      ACCEPTED.replace('gen_random_uuid()', 'NULL'),
    ]),
    rule(['a proposal is not decided the other way', 'verifications_as_proposed'], trigger, [
      ...(['proposal', `status = 'rejected', decision_reason = 'same-person', ${DECIDED}`] as const),
    ]),
    rule(['nor for another reason', 'verifications_as_proposed'], trigger, [
      ...(['proposal', ACCEPTED.replace('not-same-person', 'document-seen')] as const),
    ]),
    rule(['nor put into another mouth', 'verifications_as_proposed'], trigger, [
      ...(['proposal', `proposed_by = gen_random_uuid()`] as const),
    ]),
    rule(
      ['what waits for a second reviewer has a first one', 'verifications_proposal_whole'],
      { constraint: 'verifications_proposal_whole' },
      ['check', `status = 'second_review'`],
    ),
  ];
};
