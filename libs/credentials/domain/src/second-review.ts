import type { CheckToDecide, DecisionReason, DecisionRequest } from './decision.js';

export const SECOND_REVIEW_CODES = [
  'exclusion-hit-dismissed',
  'discipline-set-aside',
  'register-overruled',
  'unconfirmed-by-source',
] as const;
export type SecondReviewCode = (typeof SECOND_REVIEW_CODES)[number];

export interface SecondReviewRule {
  /** Stable; what the portal translates. */
  readonly code: SecondReviewCode;
  /** Why one person's yes is not enough. */
  readonly because: string;
  readonly holds: (check: CheckToEstablish, reason: DecisionReason) => boolean;
}

export type CheckToEstablish = Pick<CheckToDecide, 'kind' | 'outcome' | 'findingCodes'>;

/** A difference that a document explains: the source confirmed everything else about the credential. */
const NAMES: ReadonlySet<string> = new Set(['FAMILY_NAME_DIFFERS', 'GIVEN_NAMES_DIFFER']);
/** The register's own word against the right to practise. */
const AGAINST: ReadonlySet<string> = new Set([
  'JURISDICTION_DIFFERS',
  'PROFESSION_DIFFERS',
  'SCOPE_DIFFERS',
  'LICENCE_NOT_ACTIVE',
  'LICENCE_EXPIRED',
  'NOT_AUTHORISED_AT_DESTINATION',
]);

/**
 * Which yes takes two; the first that holds is named. A no takes one: it keeps a nurse from patients until the source is
 * asked again, while a wrong yes sends to patients whom the source would have stopped. The rules go by what the source
 * said and not by the reason alone, so that no choice of a reason goes round them.
 */
export const SECOND_REVIEW_RULES: readonly SecondReviewRule[] = [
  {
    // Whoever employs an excluded person is fined for it and gets nothing for her work: 42 U.S.C. 1320a-7a(a)(6).
    code: 'exclusion-hit-dismissed',
    because:
      'It dismisses a possible hit on the exclusion list, and is remembered for every later version of the list.',
    holds: ({ kind, findingCodes }) =>
      kind === 'exclusion-list' && findingCodes.some((code) => code.startsWith('EXCLUSION_')),
  },
  {
    code: 'discipline-set-aside',
    because: 'It sets aside a disciplinary action that the register holds against the nurse.',
    holds: ({ findingCodes }, reason) =>
      reason === 'discipline-not-relevant' || findingCodes.includes('DISCIPLINE_ON_RECORD'),
  },
  {
    code: 'register-overruled',
    because: 'It accepts a licence against what the register says of it.',
    holds: ({ kind, findingCodes }) => kind === 'licence' && findingCodes.some((code) => AGAINST.has(code)),
  },
  {
    // Everything else but a difference of names alone, so that a finding which nobody has thought of yet takes two.
    code: 'unconfirmed-by-source',
    because: 'No register or other source confirmed it: it would rest on a document, or on the word of one person.',
    holds: ({ outcome, findingCodes }, reason) =>
      outcome !== 'discrepancy' || reason === 'document-seen' || !findingCodes.every((code) => NAMES.has(code)),
  },
];

/** The rule by which a decision takes a second reviewer; null: one is enough. */
export const secondReviewOf = (
  check: CheckToEstablish,
  { outcome, reason }: Pick<DecisionRequest, 'outcome' | 'reason'>,
): SecondReviewRule | null =>
  outcome === 'rejected' ? null : (SECOND_REVIEW_RULES.find(({ holds }) => holds(check, reason)) ?? null);
