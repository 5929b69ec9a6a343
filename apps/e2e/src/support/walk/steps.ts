import { standardClauses, type Decision, type Verdict } from '@crossward/contracts';
import { addDays, type JurisdictionCode } from '@crossward/kernel';
import * as domain from '@crossward/marketplace-domain';
import { byId, pick, recent, refused, type Step } from './drawn.js';
import { placementSteps } from './placement-steps.js';
import {
  add,
  change,
  NURSES,
  nowOf,
  ORGANISATION,
  PEOPLE,
  todayOf,
  UNITS,
  type Gap,
  type Placement,
  type World,
} from './world.js';

const HOUR = 3_600_000;

/** What a service does when a gap is filled or cancelled: nothing that waits for it stays live. */
const closeLive = (world: World, gapId: string): World => {
  let next = world;
  for (const { id, gapId: of, status } of world.submissions) {
    if (of !== gapId || !domain.LIVE_SUBMISSIONS.includes(status)) continue;
    next = closeSubmission(next, id, 'not_assigned');
  }
  return next;
};

const closeSubmission = (world: World, id: string, to: domain.SubmissionStatus): World => {
  const { status } = byId(world.submissions, id);
  let next = change(world, 'submissions', id, { status: domain.submissionLifecycle.move(status, to) });
  for (const offer of world.offers) {
    if (offer.submissionId !== id || !domain.LIVE_OFFERS.includes(offer.status)) continue;
    next = change(next, 'offers', offer.id, { status: domain.offerLifecycle.move(offer.status, 'rescinded') });
  }
  return closeInterviews(next, id);
};

const closeInterviews = (world: World, submissionId: string): World => {
  let next = world;
  for (const { id, submissionId: of, status } of world.interviews) {
    if (of !== submissionId || !domain.LIVE_INTERVIEWS.includes(status)) continue;
    next = change(next, 'interviews', id, { status: domain.interviewLifecycle.move(status, 'cancelled') });
  }
  return next;
};

const checkRestrictions = (world: World, nurseId: string, { unitId }: Gap): void => {
  const place = { organisationId: ORGANISATION, facilityId: 'f0', unitId };
  const stops = world.restrictions.some(
    (row) => row.nurseId === nurseId && domain.restrictionStops(row, place, todayOf(world)),
  );
  if (stops) throw refused('NURSE_RESTRICTED');
};

const decisionOf = (verdict: Verdict): Decision => ({
  ...{ destination: 'CA-ON' as JurisdictionCode, on: '2026-12-01' as never, as: 'RN', corpusVersion: 'walk', verdict },
  ...{ alternatives: [], entry: [], missing: [], openLaw: [], reasons: [], limits: [] },
});
const VERDICTS: readonly Verdict[] = ['authorised', 'authorised', 'pathway', 'undetermined', 'barred'];

const forSubmission = (gap: Gap): domain.GapForSubmission => ({
  ...{ jurisdiction: 'CA-ON' as JurisdictionCode, profession: 'RN', setting: 'hospital' },
  ...gap,
});

const checkLive = (status: domain.SubmissionStatus): void => {
  if (domain.submissionLifecycle.isFinal(status)) throw refused('SUBMISSION_CLOSED');
};

const gapSteps: Record<string, Step> = {
  wait: (world, [, a]) => ({ ...world, hour: world.hour + 1 + (a % 18) }),
  request: (world, [, a, b]) =>
    add(world, 'gaps', {
      ...{ status: domain.gapLifecycle.start, seats: 1 + (a % 2), seatsTaken: 0, unitId: pick(UNITS, b) },
      ...{ startsOn: addDays(todayOf(world), a % 12), endsOn: addDays(todayOf(world), 14 + (b % 20)) },
      acceptsPendingLicence: b % 2 === 0,
      ...{ requestedBy: pick(PEOPLE, a), approvalRequestedBy: null, approvedBy: null },
    }),
  askApproval: (world, [, a, b]) => {
    const { id, status } = recent(world.gaps, a);
    const asked = {
      status: domain.gapLifecycle.move(status, 'pending_approval'),
      approvalRequestedBy: pick(PEOPLE, b),
    };
    return change(world, 'gaps', id, asked);
  },
  open: (world, [, a, b]) => {
    const gap = recent(world.gaps, a);
    if (gap.status !== 'pending_approval') domain.gapLifecycle.move(gap.status, 'pending_approval');
    const approvedBy = pick(PEOPLE, b);
    domain.checkFourEyes(gap, approvedBy);
    return change(world, 'gaps', gap.id, { status: domain.gapLifecycle.move(gap.status, 'open'), approvedBy });
  },
  moveGap: (world, [, a, b]) => {
    const { id, status } = recent(world.gaps, a);
    const to = pick(['on_hold', 'open', 'cancelled', 'draft', 'closed'] as const, b);
    // Opened by an approver alone; filled and closed by the seats alone.
    if (to === 'open' && status !== 'on_hold') throw refused('GAP_NOT_ON_HOLD');
    if (to === 'closed') throw refused('GAP_CLOSES_BY_ITSELF');
    const next = change(world, 'gaps', id, { status: domain.gapLifecycle.move(status, to) });
    return to === 'cancelled' ? closeLive(next, id) : next;
  },
};

const engagementSteps: Record<string, Step> = {
  submit: (world, [, a, b]) => {
    const gap = recent(world.gaps, a);
    const nurseId = pick(NURSES, b);
    domain.checkGapIsOpen(gap);
    checkRestrictions(world, nurseId, gap);
    const twice = world.submissions.some(
      (row) => row.gapId === gap.id && row.nurseId === nurseId && domain.LIVE_SUBMISSIONS.includes(row.status),
    );
    if (twice) throw refused('SUBMISSION_EXISTS');
    const verdict = domain.checkRecognition(decisionOf(pick(VERDICTS, a + b)), forSubmission(gap));
    const consentUntil = domain.consentExpiry(
      new Date(nowOf(world).getTime() + (1 + (a % 1_500)) * HOUR),
      nowOf(world),
    );
    return add(world, 'submissions', {
      ...{ gapId: gap.id, nurseId, status: domain.submissionLifecycle.start, verdict, consentUntil },
    });
  },
  closeSubmission: (world, [, a, b]) =>
    closeSubmission(world, recent(world.submissions, a).id, pick(['withdrawn', 'rejected'] as const, b)),
  invite: (world, [, a]) => {
    const { id: submissionId, gapId, nurseId, status } = recent(world.submissions, a);
    checkLive(status);
    const rows = world.interviews.filter((row) => row.submissionId === submissionId);
    if (rows.some((row) => domain.LIVE_INTERVIEWS.includes(row.status))) throw refused('INTERVIEW_LIVE');
    return add(world, 'interviews', { submissionId, gapId, nurseId, status: domain.interviewLifecycle.start });
  },
  moveInterview: (world, [, a, b]) => {
    const { id, status } = recent(world.interviews, a);
    const to = pick(domain.interviewLifecycle.states, b);
    return change(world, 'interviews', id, { status: domain.interviewLifecycle.move(status, to) });
  },
  extendOffer: (world, [, a, b]) => {
    const submission = recent(world.submissions, a);
    const gap = byId(world.gaps, submission.gapId);
    if (domain.hasConsentLapsed({ expiresAt: submission.consentUntil }, nowOf(world))) throw refused('CONSENT_EXPIRED');
    domain.checkGapIsOpen(gap);
    checkRestrictions(world, submission.nurseId, gap);
    const deadline = new Date(nowOf(world).getTime() + (20 + (b % 100)) * HOUR);
    domain.checkDeadline(deadline, nowOf(world));
    const status = domain.submissionLifecycle.move(submission.status, 'offered');
    const { id: submissionId, gapId, nurseId } = submission;
    const next = change(world, 'submissions', submissionId, { status });
    return add(next, 'offers', { submissionId, gapId, nurseId, deadline, status: domain.offerLifecycle.start });
  },
  counter: (world, [, a, b]) => {
    const offer = recent(world.offers, a);
    const status = domain.answerOffer(offer, pick(['countered', 'extended'] as const, b), nowOf(world));
    return change(world, 'offers', offer.id, { status });
  },
  decline: (world, [, a]) => {
    const offer = recent(world.offers, a);
    const status = domain.answerOffer(offer, 'declined', nowOf(world));
    return closeSubmission(change(world, 'offers', offer.id, { status }), offer.submissionId, 'not_assigned');
  },
  accept: (world, [, a]) => {
    const offer = recent(world.offers, a);
    const { id: offerId, gapId, nurseId, submissionId } = offer;
    const gap = byId(world.gaps, gapId);
    const submission = byId(world.submissions, submissionId);
    const status = domain.answerOffer(offer, 'accepted', nowOf(world));
    const seat = domain.takeSeat(gap);
    const { startsOn, endsOn } = gap;
    const clash = (row: Placement): boolean =>
      row.nurseId === nurseId &&
      domain.BOOKED_PLACEMENTS.includes(row.status) &&
      row.startsOn < endsOn &&
      startsOn < row.endsOn;
    if (world.placements.some(clash)) throw domain.nurseAlreadyBooked(nurseId, startsOn, endsOn);
    let next = change(change(world, 'gaps', gapId, seat), 'offers', offerId, { status });
    const placed = domain.submissionLifecycle.move(submission.status, 'placed');
    next = closeInterviews(change(next, 'submissions', submissionId, { status: placed }), submissionId);
    const placementId = `placements-${next.made}`;
    const booked = { gapId, nurseId, submissionId, startsOn, endsOn, status: domain.placementLifecycle.start };
    next = add(next, 'placements', booked);
    next = add(next, 'contracts', { ...domain.draftContract('', contractTerms(gap)), placementId });
    next = add(next, 'packets', { placementId, status: 'collecting', items: ITEMS });
    next = add(next, 'plans', { placementId, status: 'active' });
    return seat.status === 'filled' ? closeLive(next, gapId) : next;
  },
};

const ITEMS = ['licence CA-ON', 'exclusion list'].map((label) => ({ label, verification: null }));

const contractTerms = ({ startsOn, endsOn }: Gap): Parameters<typeof domain.draftContract>[1] => ({
  ...{ startsOn, endsOn, weeklyHours: 36, payRate: { minorUnits: 6500, currency: 'CAD' } },
  clauses: standardClauses(36),
});

const restrictionSteps: Record<string, Step> = {
  restrict: (world, [, a, b]) => {
    const happened = {
      ...{ happenedOn: addDays(todayOf(world), (a % 3) - 1), account: 'Came late.', statement: 'I was there.' },
      ...{ scope: pick(domain.RESTRICTION_SCOPES, b), unitId: b % 7 === 0 ? null : pick(UNITS, a) },
    };
    domain.checkEvidence(happened, todayOf(world));
    return add(world, 'restrictions', {
      ...{ ...happened, organisationId: ORGANISATION, facilityId: 'f0', kind: 'attendance', nurseId: pick(NURSES, b) },
      ...{ status: domain.restrictionLifecycle.start, proposedBy: pick(PEOPLE, a), notifiedOn: null, enforcedBy: null },
      ...{ inForceOn: null, expiresOn: null, patientSafetyReason: null, appealedOn: null },
    });
  },
  moveRestriction: (world, [, a, b]) => {
    const row = recent(world.restrictions, a);
    const [today, by] = [todayOf(world), pick(PEOPLE, b)];
    const urgent = b % 9 === 0 ? 'Wrong drug given twice.' : null;
    const moves = [
      () => domain.giveNotice(row, by, today),
      () => domain.putInForce(row, { by, expiresOn: addDays(today, b % 40), patientSafetyReason: urgent }, today),
      () => domain.appealRestriction(row, today),
      () => domain.decideAppeal(row, { by, outcome: a % 2 === 0 ? 'upheld' : 'lifted' }, today),
      () => domain.liftRestriction(row, today),
    ];
    return change(world, 'restrictions', row.id, pick(moves, a + b)());
  },
};

export const STEPS: Readonly<Record<string, Step>> = {
  ...gapSteps,
  ...engagementSteps,
  ...placementSteps,
  ...restrictionSteps,
};
