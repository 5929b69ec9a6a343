/**
 * The ways in which nurses change: $1 are the nurses whom one statement changes. All of them write what an index holds, so
 * that each is a change which it has to see.
 */
export const CHANGES = [
  `UPDATE marketplace.nurses SET available_from = available_from + 1, available_until = NULL WHERE id = ANY ($1)`,
  `UPDATE marketplace.nurses SET pay_floor_minor_units = pay_floor_minor_units + 1 WHERE id = ANY ($1)`,
  `UPDATE marketplace.nurses SET facts = jsonb_set(facts, '{languages}', '[{"language":"en","level":"B2"}]')
   WHERE id = ANY ($1)`,
  `UPDATE marketplace.nurses SET shift_patterns = '{nights,days}', no_go_jurisdictions = '{US-TX}' WHERE id = ANY ($1)`,
  `UPDATE marketplace.nurses SET home_latitude = home_latitude / 2 WHERE id = ANY ($1)`,
  `UPDATE marketplace.licences SET expires_on = '2031-01-01', statement = statement || '{"expiresOn":"2031-01-01"}'
   WHERE nurse_id = ANY ($1)`,
  `INSERT INTO credentials.verifications (id, nurse_id, submission_id, kind, source, destination, fingerprint, status,
     simulated, needed_by, established_on, data_key, file, attempts, failures, version, created_at, updated_at)
   SELECT gen_random_uuid(), nurse_id, gen_random_uuid(), 'identity', 'bench', 'US-FL', gen_random_uuid()::text, 'verified',
     true, '2027-01-01', current_date - (random() * 300)::int, '', '', 0, 0, 1, now(), now()
   FROM unnest($1::uuid[]) nurse_id`,
  `INSERT INTO marketplace.nurses SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))).*
   FROM marketplace.nurses n WHERE n.id = ANY ($1)`,
];
