import type { DatabaseRule } from './database-rules.js';
import { rowLike } from './row-like.js';

const M = 'marketplace';
const CONSENTS = `${M}.submission_consents`;

/** What binds a submission to a consent, and a consent to what was read. */
export const consentRules = (ids: Readonly<Record<string, string>>): DatabaseRule[] => [
  [
    'nobody is submitted without consent',
    'submissions_need_consent',
    () => ({
      ...{ table: `${M}.submissions`, guard: { trigger: 'need_consent' } },
      statement: rowLike(
        `${M}.submissions`,
        ids.submission,
        `, 'status', 'withdrawn', 'consent_id', NULL, 'consent_expires_at', NULL`,
      ),
    }),
  ],
  [
    'a consent counts for one submission',
    'submissions_one_per_consent',
    () => ({
      ...{ table: `${M}.submissions`, guard: { constraint: 'submissions_one_per_consent' } },
      statement: rowLike(`${M}.submissions`, ids.submission, `, 'status', 'withdrawn'`),
    }),
  ],
  [
    'a nurse has one live submission to a gap',
    'submissions_one_live',
    () => ({
      ...{ table: `${M}.submissions`, guard: { index: `${M}.submissions_one_live` } },
      statement: `WITH consent AS (
          INSERT INTO ${M}.submission_consents
          SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'token_hash', NULL))).*
          FROM ${M}.submission_consents c JOIN ${M}.submissions s ON s.consent_id = c.id
          WHERE s.id = '${ids.submission}' RETURNING id)
        INSERT INTO ${M}.submissions
        SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'consent_id', consent.id))).*
        FROM ${M}.submissions s, consent WHERE s.id = '${ids.submission}'`,
    }),
  ],
  [
    'a consent names the words that were read',
    'submission_consents_words_named',
    () => ({
      ...{ table: CONSENTS, guard: { trigger: 'name_words' } },
      statement: `INSERT INTO ${CONSENTS}
        SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'token_hash', NULL,
          'text_language', NULL, 'text_hash', NULL))).*
        FROM ${CONSENTS} c JOIN ${M}.submissions s ON s.consent_id = c.id WHERE s.id = '${ids.submission}'`,
    }),
  ],
  ...[
    ['what was agreed to stays agreed to', `terms = jsonb_set(terms, '{weeklyHours}', '1')`],
    ['in the words that were read', `text_hash = repeat('0', 64)`],
    ['in their language', `text_language = 'fr'`],
    ['of their version', `text_version = '2026-01-01'`],
    ['and the hash of the terms with them', `terms_hash = repeat('0', 64)`],
  ].map(([what, change]): DatabaseRule => [
    what as string,
    'submission_consents_words_kept',
    () => ({
      ...{ table: CONSENTS, guard: { trigger: 'keep_words' } },
      statement: `UPDATE ${CONSENTS} SET ${change}
        WHERE id = (SELECT consent_id FROM ${M}.submissions WHERE id = '${ids.submission}')`,
    }),
  ]),
];
