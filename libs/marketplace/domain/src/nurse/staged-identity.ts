import { BOOKED_PLACEMENTS, type PlacementStatus } from '../placement/placement-lifecycle.js';
import type { SubmissionStatus } from '../submission/submission-lifecycle.js';

/**
 * What an onlooker may know of who a nurse is, least first. Birth date and passport are for the nurse and the verifiers
 * alone.
 */
export const IDENTITY_STAGES = ['skills', 'name', 'contact', 'own'] as const;
export type IdentityStage = (typeof IDENTITY_STAGES)[number];

export type IdentityViewer = 'nurse-self' | 'hospital' | 'staff';

/** What stands between a nurse and the hospital of one gap. */
export interface Engagement {
  submission: SubmissionStatus;
  /** The consent that it was made on has lapsed. */
  consentLapsed: boolean;
  placement: PlacementStatus | null;
}

/** Who worked there stays known by name, as time sheets and invoices need it; who never came is skills again. */
const stageOfPlacement = (placement: PlacementStatus | null): IdentityStage => {
  if (placement === null || BOOKED_PLACEMENTS.includes(placement)) return 'contact';
  return placement === 'ended' ? 'name' : 'skills';
};

const stageOf = (engagement: Engagement | null): IdentityStage => {
  if (engagement?.submission === 'placed') return stageOfPlacement(engagement.placement);
  if (engagement === null || engagement.consentLapsed) return 'skills';
  if (engagement.submission === 'offered') return 'contact';
  return engagement.submission === 'submitted' ? 'name' : 'skills';
};

/**
 * Hospitals see skills first, the name while a submission stands on the nurse's consent, how to reach her from the offer
 * on, and with the end of each less again. A consent that lapses takes name and contact data back, an offer that is out
 * notwithstanding; what the nurse has accepted stands on the placement instead. Staff reviews people by name, but reaches them no earlier than a hospital.
 */
export const identityStage = (viewer: IdentityViewer, engagement: Engagement | null): IdentityStage => {
  if (viewer === 'nurse-self') return 'own';
  const stage = stageOf(engagement);
  return viewer === 'staff' && stage === 'skills' ? 'name' : stage;
};

export const reaches = (stage: IdentityStage, needed: IdentityStage): boolean =>
  IDENTITY_STAGES.indexOf(stage) >= IDENTITY_STAGES.indexOf(needed);
