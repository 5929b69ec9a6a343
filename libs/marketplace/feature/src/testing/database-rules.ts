import type { BrokenRule } from './break-rule.js';
import { consentRules } from './consent-rules.js';
import { credentialRules } from './credential-rules.js';
import { roundRules } from './round-rules.js';
import { rowLike } from './row-like.js';

const M = 'marketplace';

/** What a rule says, what refuses its breach, and how it is broken: told only once the rows are there. */
export type DatabaseRule = [what: string, refusal: string, rule: () => BrokenRule];

/** @param ids of the rows that the statements break, by the name that they have here */
export const databaseRules = (ids: Readonly<Record<string, string>>): DatabaseRule[] => {
  const copy = (table: string, id: string, changes = ''): string => rowLike(table, ids[id], changes);
  return [
    [
      'nobody starts without a contract that both signed, cleared as they may be',
      'placements_start_gate',
      () => ({
        ...{ table: `${M}.placements`, guard: { trigger: 'start_gate' } },
        statement: `UPDATE ${M}.placements SET status = 'on_assignment' WHERE id = '${ids.unsigned}'`,
      }),
    ],
    [
      'nobody starts signed, but uncleared',
      'placements_start_gate',
      () => ({
        ...{ table: `${M}.placements`, guard: { trigger: 'start_gate' } },
        statement: `UPDATE ${M}.placements SET status = 'on_assignment' WHERE id = '${ids.signed}'`,
      }),
    ],
    [
      'no placement is born on assignment',
      'placements_start_gate',
      () => ({
        ...{ table: `${M}.placements`, guard: { trigger: 'start_gate_of_new' } },
        statement: `INSERT INTO ${M}.placements (id, organisation_id, gap_id, nurse_id, submission_id, offer_id, status,
            starts_on, ends_on, accepted_on, created_at, version)
          SELECT gen_random_uuid(), organisation_id, gap_id, nurse_id, submission_id, id, 'on_assignment', starts_on, ends_on,
            '2026-11-22', now(), 1
          FROM ${M}.offers WHERE id = '${ids.offer}'`,
      }),
    ],
    [
      'a nurse is booked once at a time',
      'placements_no_double_booking',
      () => ({
        ...{ table: `${M}.placements`, guard: { constraint: 'placements_no_double_booking' } },
        statement: `INSERT INTO ${M}.placements (id, organisation_id, gap_id, nurse_id, submission_id, offer_id, status,
            starts_on, ends_on, accepted_on, created_at, version)
          SELECT gen_random_uuid(), organisation_id, gap_id, nurse_id, submission_id, id, 'pending_start', starts_on, ends_on,
            '2026-11-22', now(), 1
          FROM ${M}.offers WHERE id IN ('${ids.offer}', '${ids.rival}')`,
      }),
    ],
    [
      'no more seats are taken than there are',
      'gaps_seats_never_exceeded',
      () => ({
        ...{ table: `${M}.gaps`, guard: { constraint: 'gaps_seats_never_exceeded' } },
        statement: `UPDATE ${M}.gaps SET seats_taken = seats + 1 WHERE id = '${ids.gap}'`,
      }),
    ],
    [
      'nor fewer than none',
      'gaps_seats_never_exceeded',
      () => ({
        ...{ table: `${M}.gaps`, guard: { constraint: 'gaps_seats_never_exceeded' } },
        statement: `UPDATE ${M}.gaps SET seats_taken = -1 WHERE id = '${ids.gap}'`,
      }),
    ],
    [
      'a gap is opened by another person than its writer',
      'gaps_four_eyes',
      () => ({
        ...{ table: `${M}.gaps`, guard: { trigger: 'four_eyes' } },
        statement: `UPDATE ${M}.gaps SET status = 'open', approved_by = requested_by WHERE id = '${ids.draft}'`,
      }),
    ],
    ...[
      ['the clauses of an open gap are kept', 'gaps_clauses_frozen', `clauses = '[]'`],
      ['so are its guaranteed hours', 'gaps_clauses_frozen', `clauses = jsonb_set(clauses, '{0,hoursPerWeek}', '1')`],
      ['be it upwards', 'gaps_clauses_frozen', `clauses = jsonb_set(clauses, '{0,hoursPerWeek}', '99')`],
      ['so are the layers of its requirements', 'gaps_layers_frozen', `inherited_requirements = '[{"layer": "unit"}]'`],
      ['it pays no less than nurses submitted for', 'gaps_terms_frozen', 'pay_minor_units = pay_minor_units - 1'],
      ['it stays the job that they submitted to', 'gaps_terms_frozen', 'ends_on = ends_on - 1'],
    ].map(([what, refusal, change]): DatabaseRule => [
      ...([what, refusal] as [string, string]),
      () => ({
        ...{ table: `${M}.gaps`, guard: { trigger: 'keep_terms' } },
        statement: `UPDATE ${M}.gaps SET ${change} WHERE id = '${ids.gap}'`,
      }),
    ]),
    [
      'a gap that takes nobody any more changes not at all',
      'gaps_terms_final',
      () => ({
        ...{ table: `${M}.gaps`, guard: { trigger: 'keep_terms' } },
        statement: `UPDATE ${M}.gaps SET pay_minor_units = pay_minor_units + 1
          WHERE id = (SELECT gap_id FROM ${M}.placements WHERE id = '${ids.started}')`,
      }),
    ],
    ...consentRules(ids),
    [
      'a contract is active only once both have signed',
      'contracts_signed',
      () => ({
        ...{ table: `${M}.contracts`, guard: { trigger: 'keep_contract' } },
        statement: `UPDATE ${M}.contracts SET status = 'active' WHERE id = '${ids.draftContract}'`,
      }),
    ],
    [
      'an extension is agreed on once both have signed its version',
      'placement_extensions_signed',
      () => ({
        ...{ table: `${M}.placement_extensions`, guard: { trigger: 'keep_extension_signed' } },
        statement: `UPDATE ${M}.placement_extensions SET status = 'agreed' WHERE id = '${ids.extension}'`,
      }),
    ],
    [
      'what a signed version says is never changed',
      'contract_versions_kept',
      () => ({
        ...{ table: `${M}.contract_versions`, guard: { trigger: 'keep_contract_version' } },
        statement: `UPDATE ${M}.contract_versions SET terms = jsonb_set(terms, '{payRate,minorUnits}', '1')
          WHERE contract_id = '${ids.contract}'`,
      }),
    ],
    [
      'a signature stays',
      'contract_signatures_kept',
      () => ({
        ...{ table: `${M}.contract_signatures`, guard: { trigger: 'keep_contract_signature' } },
        statement: `DELETE FROM ${M}.contract_signatures WHERE contract_id = '${ids.contract}'`,
      }),
    ],
    [
      'nobody puts in force what they proposed',
      'restrictions_second_person',
      () => ({
        ...{ table: `${M}.restrictions`, guard: { constraint: 'restrictions_second_person' } },
        statement: `UPDATE ${M}.restrictions SET status = 'in_force', notified_on = '2026-11-22', in_force_on = '2026-11-29',
          expires_on = '2027-01-01', enforced_by = proposed_by WHERE id = '${ids.restriction}'`,
      }),
    ],
    [
      'a restriction comes into force seven days after its notice, and not after six',
      'restrictions_notice',
      () => ({
        ...{ table: `${M}.restrictions`, guard: { constraint: 'restrictions_notice' } },
        statement: `UPDATE ${M}.restrictions SET status = 'in_force', notified_on = '2026-11-22', in_force_on = '2026-11-28',
          expires_on = '2027-01-01', enforced_by = gen_random_uuid() WHERE id = '${ids.restriction}'`,
      }),
    ],
    [
      'no restriction is for longer than two years',
      'restrictions_end',
      () => ({
        ...{ table: `${M}.restrictions`, guard: { constraint: 'restrictions_end' } },
        statement: `UPDATE ${M}.restrictions SET status = 'in_force', notified_on = '2026-11-22', in_force_on = '2026-11-29',
          expires_on = '2028-11-30', enforced_by = gen_random_uuid() WHERE id = '${ids.restriction}'`,
      }),
    ],
    [
      'history is written by the change alone',
      'permission denied',
      () => ({
        ...{ table: `${M}.history`, guard: { privilege: 'INSERT' } },
        statement: `INSERT INTO ${M}.history SELECT subject_type, gen_random_uuid(), version, organisation_id, nurse_id, status,
            begins_stage, reason, effective_on, recorded_at, actor_role, actor_account_id, state
          FROM ${M}.history LIMIT 1`,
      }),
    ],
    [
      'shifts of one nurse never overlap',
      'shifts_no_overlap',
      () => ({
        ...{ table: `${M}.shifts`, guard: { constraint: 'shifts_no_overlap' } },
        statement: copy(
          `${M}.shifts`,
          'shift',
          `, 'starts_at', t.starts_at + interval '11 hours 59 minutes', 'ends_at', t.ends_at + interval '1 hour'`,
        ),
      }),
    ],
    [
      'a shift has a length',
      'shifts_check',
      () => ({
        ...{ table: `${M}.shifts`, guard: { constraint: 'shifts_check' } },
        statement: `UPDATE ${M}.shifts SET ends_at = starts_at WHERE id = '${ids.shift}'`,
      }),
    ],
    [
      'there is one timecard for a week',
      'timecards_one_a_week',
      () => ({
        ...{ table: `${M}.timecards`, guard: { constraint: 'timecards_one_a_week' } },
        statement: copy(`${M}.timecards`, 'card'),
      }),
    ],
    [
      'what a timecard pays is written once',
      'permission denied',
      () => ({
        ...{ table: `${M}.timecard_pay_lines`, guard: { privilege: 'UPDATE' } },
        statement: `UPDATE ${M}.timecard_pay_lines SET amount_minor_units = 1 WHERE timecard_id = '${ids.card}'`,
      }),
    ],
    [
      'a nurse is never asked back for what she paid herself',
      'fees_never_asked_back',
      () => ({
        ...{ table: `${M}.fees`, guard: { constraint: 'fees_never_asked_back' } },
        statement: `INSERT INTO ${M}.fees (id, organisation_id, nurse_id, placement_id, kind, paid_by, paid_to, paid_on,
            amount_minor_units, amount_currency, clause, version, created_at)
          SELECT gen_random_uuid(), organisation_id, nurse_id, id, 'exam', 'nurse', 'Board', '2026-11-01', 100, 'CAD', 'repayment',
            1, now()
          FROM ${M}.placements WHERE id = '${ids.started}'`,
      }),
    ],
    [
      'no interviews of one nurse are at one time',
      'interviews_no_two_at_once',
      () => ({
        ...{ table: `${M}.interviews`, guard: { constraint: 'interviews_no_two_at_once' } },
        statement: `INSERT INTO ${M}.interviews
          SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'submission_id', o.submission_id,
            'gap_id', o.gap_id))).*
          FROM ${M}.interviews i, ${M}.offers o WHERE i.id = '${ids.interview}' AND o.id = '${ids.offer}'`,
      }),
    ],
    [
      'a submission has one live interview',
      'interviews_one_live',
      () => ({
        ...{ table: `${M}.interviews`, guard: { index: `${M}.interviews_one_live` } },
        statement: copy(`${M}.interviews`, 'interview', `, 'status', 'proposed', 'starts_at', NULL, 'ends_at', NULL`),
      }),
    ],
    [
      'an offer has one open counter-offer',
      'counter_offers_one_open',
      () => ({
        ...{ table: `${M}.counter_offers`, guard: { index: `${M}.counter_offers_one_open` } },
        statement: `INSERT INTO ${M}.counter_offers
          SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
          FROM ${M}.counter_offers c WHERE c.offer_id = '${ids.offer}'`,
      }),
    ],
    [
      'a message that was sent is not sent again',
      'emails_settled_is_final',
      () => ({
        ...{ table: 'messaging.emails', guard: { trigger: 'settled_is_final' } },
        statement: `UPDATE messaging.emails SET status = 'queued', settled_at = NULL WHERE key = 'spec'`,
      }),
    ],
    ...credentialRules(ids),
    ...roundRules(ids),
  ];
};
