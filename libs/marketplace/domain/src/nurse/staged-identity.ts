import { NAMED_SUBMISSIONS, type SubmissionStatus } from '../submission/submission-lifecycle.js';

/** What an onlooker may know of who a nurse is. Birth date and passport are for the nurse and the verifiers alone. */
export type IdentityStage = 'skills' | 'name' | 'own';

/**
 * Hospitals see skills first, the name once the nurse has submitted with consent, and skills again after the nurse
 * has withdrawn or the hospital has refused.
 */
export const identityStage = (
  viewer: 'nurse-self' | 'hospital' | 'staff',
  submission: SubmissionStatus | null,
): IdentityStage => {
  if (viewer === 'nurse-self') return 'own';
  if (viewer === 'staff') return 'name';
  return submission !== null && NAMED_SUBMISSIONS.includes(submission) ? 'name' : 'skills';
};
