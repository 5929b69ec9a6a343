import {
  addDays,
  addMonths,
  DomainError,
  defineLifecycle,
  type ErrorKind,
  type Facts,
  type LocalDate,
} from '@crossward/kernel';

export type RestrictionStatus = 'proposed' | 'notified' | 'in_force' | 'appealed' | 'upheld' | 'lifted' | 'expired';

/** A hospital's wish not to see a nurse return: never in force without evidence, notice, an end and a way to appeal. */
export const restrictionLifecycle = defineLifecycle<RestrictionStatus>('restriction', 'proposed', {
  proposed: ['notified', 'lifted'],
  notified: ['in_force', 'appealed', 'lifted'],
  in_force: ['appealed', 'lifted', 'expired'],
  appealed: ['upheld', 'lifted', 'expired'],
  upheld: ['in_force', 'lifted', 'expired'],
  lifted: [],
  expired: [],
});

export const RESTRICTION_KINDS = [
  'no-call-no-show',
  'patient-safety',
  'conduct',
  'attendance',
  'documentation',
  'confidentiality',
] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];
export const RESTRICTION_SCOPES = ['unit', 'facility', 'organisation'] as const;
export type RestrictionScope = (typeof RESTRICTION_SCOPES)[number];

/** Between the notice and the first day in force, so that the nurse can answer first. */
export const NOTICE_DAYS = 7;
export const LONGEST_MONTHS = 24;

export interface Restriction {
  id: string;
  organisationId: string;
  /** Where it happened. */
  facilityId: string;
  unitId: string | null;
  scope: RestrictionScope;
  status: RestrictionStatus;
  kind: RestrictionKind;
  happenedOn: LocalDate;
  account: string;
  statement: string;
  proposedBy: string | null;
  notifiedOn: LocalDate | null;
  enforcedBy: string | null;
  /** The first day on which it stops anything; null as long as it has never been in force. */
  inForceOn: LocalDate | null;
  /** The first day on which it stops nothing any more. */
  expiresOn: LocalDate | null;
  patientSafetyReason: string | null;
  appealedOn: LocalDate | null;
}

const refuse = (
  kind: ErrorKind,
  code: string,
  said: { message: string; nextStep: string; facts?: Facts },
): DomainError => new DomainError({ kind, code, ...said });

/** @throws DomainError RESTRICTION_EVIDENCE_INVALID */
export const checkEvidence = (
  {
    happenedOn,
    account,
    statement,
    scope,
    unitId,
  }: Pick<Restriction, 'happenedOn' | 'account' | 'statement' | 'scope' | 'unitId'>,
  today: LocalDate,
): void => {
  const missing = [
    ...(account.trim() === '' ? ['account'] : []),
    ...(statement.trim() === '' ? ['statement'] : []),
    ...(happenedOn > today ? ['happenedOn'] : []),
    ...(scope === 'unit' && unitId === null ? ['unitId'] : []),
  ];
  if (missing.length === 0) return;
  throw refuse('unprocessable', 'RESTRICTION_EVIDENCE_INVALID', {
    message: `A restriction rests on what has happened, where and when, and on a statement: look at (${missing.join(', ')}).`,
    nextStep:
      'Say what happened on which day up to today, attach the statement, and name the unit where the scope is one.',
    facts: { missing, today },
  });
};

/** @throws DomainError RESTRICTION_OWN_DECISION: nobody decides on what they have brought about themselves */
const checkOtherPerson = (by: string | null, earlier: readonly (string | null)[]): void => {
  if (by !== null && !earlier.includes(by)) return;
  throw refuse('forbidden', 'RESTRICTION_OWN_DECISION', {
    message: 'A restriction is decided by another person than those who proposed it or put it in force.',
    nextStep: 'Ask a colleague who had no part in it.',
  });
};

export type RestrictionChange = Partial<Restriction> & Pick<Restriction, 'status'>;

/** @throws DomainError RESTRICTION_OWN_DECISION, TRANSITION_NOT_ALLOWED */
export const giveNotice = (restriction: Restriction, by: string | null, today: LocalDate): RestrictionChange => {
  const status = restrictionLifecycle.move(restrictionStatusOn(restriction, today), 'notified');
  checkOtherPerson(by, [restriction.proposedBy]);
  return { status, notifiedOn: today };
};

/**
 * From today on, no earlier than seven days after the notice; at once only where patients are at risk, with the reason.
 * @throws DomainError RESTRICTION_OWN_DECISION, RESTRICTION_NOTICE_TOO_SHORT, RESTRICTION_EXPIRY_INVALID,
 *   TRANSITION_NOT_ALLOWED
 */
export const putInForce = (
  restriction: Restriction,
  {
    by,
    expiresOn,
    patientSafetyReason,
  }: { by: string | null; expiresOn: LocalDate; patientSafetyReason: string | null },
  today: LocalDate,
): RestrictionChange => {
  const status = restrictionLifecycle.move(restrictionStatusOn(restriction, today), 'in_force');
  checkOtherPerson(by, [restriction.proposedBy]);
  if (restriction.inForceOn !== null) return refuseSecondTime();
  const { notifiedOn } = restriction;
  const earliest = notifiedOn === null ? null : addDays(notifiedOn, NOTICE_DAYS);
  const urgent = patientSafetyReason !== null && patientSafetyReason.trim() !== '';
  if (earliest === null || (today < earliest && !urgent)) {
    throw refuse('conflict', 'RESTRICTION_NOTICE_TOO_SHORT', {
      message: `The nurse was told on (${notifiedOn ?? 'no day'}); the restriction can be in force from (${earliest ?? 'no day'}).`,
      nextStep: 'Wait until then, or give the reason for which patients are not safe until then.',
      facts: { notifiedOn, earliest },
    });
  }
  const latest = addMonths(today, LONGEST_MONTHS);
  if (expiresOn <= today || expiresOn > latest) {
    throw refuse('unprocessable', 'RESTRICTION_EXPIRY_INVALID', {
      message: `The expiry (${expiresOn}) must lie after (${today}) and no later than (${latest}).`,
      nextStep: 'Choose a day in that range; no restriction is for ever.',
      facts: { expiresOn, latest },
    });
  }
  return {
    status,
    inForceOn: today,
    expiresOn,
    enforcedBy: by,
    patientSafetyReason: urgent ? patientSafetyReason : null,
  };
};

const refuseSecondTime = (): never => {
  throw refuse('conflict', 'RESTRICTION_ALREADY_IN_FORCE', {
    message: 'The restriction is in force already; upheld, it stays so until the expiry that it has.',
    nextStep: 'Nothing is to be done; to end it earlier, lift it.',
  });
};

/** @throws DomainError RESTRICTION_APPEALED_BEFORE, TRANSITION_NOT_ALLOWED */
export const appealRestriction = (restriction: Restriction, today: LocalDate): RestrictionChange => {
  const status = restrictionLifecycle.move(restrictionStatusOn(restriction, today), 'appealed');
  if (restriction.appealedOn === null) return { status, appealedOn: today };
  throw refuse('conflict', 'RESTRICTION_APPEALED_BEFORE', {
    message: `The restriction was appealed on (${restriction.appealedOn}) and decided; there is one appeal.`,
    nextStep: 'It ends at its expiry, or when the hospital lifts it.',
    facts: { appealedOn: restriction.appealedOn },
  });
};

/** @throws DomainError RESTRICTION_OWN_DECISION, TRANSITION_NOT_ALLOWED */
export const decideAppeal = (
  restriction: Restriction,
  { by, outcome }: { by: string | null; outcome: 'upheld' | 'lifted' },
  today: LocalDate,
): RestrictionChange => {
  const status = restrictionStatusOn(restriction, today);
  // Only an appeal is decided here; the hospital lifts what nobody has appealed.
  if (status !== 'appealed') return { status: restrictionLifecycle.move(status, 'upheld') };
  checkOtherPerson(by, [restriction.proposedBy, restriction.enforcedBy]);
  return { status: restrictionLifecycle.move(status, outcome) };
};

/** @throws DomainError TRANSITION_NOT_ALLOWED */
export const liftRestriction = (restriction: Restriction, today: LocalDate): RestrictionChange => ({
  status: restrictionLifecycle.move(restrictionStatusOn(restriction, today), 'lifted'),
});

/** It expires by the day alone; nothing has to write that down. */
export const restrictionStatusOn = (
  { status, expiresOn }: Pick<Restriction, 'status' | 'expiresOn'>,
  today: LocalDate,
): RestrictionStatus =>
  expiresOn !== null && today >= expiresOn && !restrictionLifecycle.isFinal(status) ? 'expired' : status;

/** Whether it keeps the nurse from this place today. An appeal does not suspend what is in force. */
export const restrictionStops = (
  restriction: Restriction,
  place: { organisationId: string; facilityId: string; unitId: string },
  today: LocalDate,
): boolean => {
  const { inForceOn, organisationId, scope, facilityId, unitId } = restriction;
  if (inForceOn === null || today < inForceOn) return false;
  if (restrictionLifecycle.isFinal(restrictionStatusOn(restriction, today))) return false;
  if (organisationId !== place.organisationId) return false;
  if (scope === 'organisation') return true;
  return scope === 'facility' ? facilityId === place.facilityId : unitId === place.unitId;
};
