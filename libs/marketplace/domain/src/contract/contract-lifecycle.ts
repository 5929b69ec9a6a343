import { defineLifecycle } from '@crossward/kernel';

export type ContractStatus =
  | 'draft'
  | 'sent'
  | 'nurse_signed'
  | 'hospital_signed'
  | 'active'
  | 'completed'
  | 'terminated'
  | 'cancelled_before_start';

export const contractLifecycle = defineLifecycle<ContractStatus>('contract', 'draft', {
  draft: ['sent', 'cancelled_before_start'],
  sent: ['nurse_signed', 'hospital_signed', 'cancelled_before_start'],
  nurse_signed: ['active', 'cancelled_before_start'],
  hospital_signed: ['active', 'cancelled_before_start'],
  active: ['completed', 'terminated', 'cancelled_before_start'],
  completed: [],
  terminated: [],
  cancelled_before_start: [],
});

export type VersionStatus = 'draft' | 'open' | 'signed' | 'declined';

/** A version is open while signatures are awaited. Signed may still be declined while the cooling-off time runs. */
export const versionLifecycle = defineLifecycle<VersionStatus>('contract version', 'draft', {
  draft: ['open', 'declined'],
  open: ['signed', 'declined'],
  signed: ['declined'],
  declined: [],
});

export const TERMINATION_CAUSES = [
  'census',
  'unsafe-conditions',
  'breach-by-other-side',
  'performance',
  'personal',
  'placement-ended',
  'other',
] as const;
export type TerminationCause = (typeof TERMINATION_CAUSES)[number];
