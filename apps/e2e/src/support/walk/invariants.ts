import { verificationLifecycle, packetLifecycle } from '@crossward/credentials-domain';
import {
  contractLifecycle,
  gapLifecycle,
  interviewLifecycle,
  offerLifecycle,
  placementLifecycle,
  restrictionLifecycle,
  shiftLifecycle,
  submissionLifecycle,
  timecardLifecycle,
} from '@crossward/marketplace-domain';
import { KINDS, todayOf, type Kind, type Placement, type World } from './world.js';

type Table = Readonly<Record<string, readonly string[]>>;

/** The tables alone; what may be moved is decided by the steps, and looked at here from outside. */
const TABLES: Readonly<Record<Kind, Table>> = {
  gaps: gapLifecycle.table,
  submissions: submissionLifecycle.table,
  interviews: interviewLifecycle.table,
  offers: offerLifecycle.table,
  contracts: contractLifecycle.table,
  packets: packetLifecycle.table,
  plans: { active: ['completed', 'cancelled'], completed: [], cancelled: [] },
  placements: placementLifecycle.table,
  shifts: shiftLifecycle.table,
  timecards: timecardLifecycle.table,
  restrictions: restrictionLifecycle.table,
};

const statesOf = (world: World, kind: Kind): Map<string, string> =>
  new Map(world[kind].map(({ id, status }) => [id, status]));

/** Each status is one of the table, reached from the one before, and none that leads nowhere was left. */
const offTheTable = (before: World, after: World): string[] =>
  KINDS.filter((kind) => before[kind] !== after[kind]).flatMap((kind) => {
    const earlier = statesOf(before, kind);
    return [...statesOf(after, kind)].flatMap(([id, status]) => {
      const was = earlier.get(id);
      if (!(status in TABLES[kind])) return [`${id} is (${status}), which is no state`];
      if (was === undefined || was === status || TABLES[kind][was]?.includes(status)) return [];
      return [`${id} went from (${was}) to (${status})`];
    });
  });

const lost = (before: World, after: World): string[] =>
  KINDS.filter((kind) => before[kind] !== after[kind]).flatMap((kind) => {
    const ids = statesOf(after, kind);
    return before[kind].flatMap(({ id }) => (ids.has(id) ? [] : [`${id} is gone`]));
  });

/** A seat is held by whoever waits for the start, works or has worked; one who fell off gave it back. */
const seatsWrong = ({ gaps, placements }: World): string[] =>
  gaps.flatMap(({ id, status, seats, seatsTaken }) => {
    const holding = placements.filter((row) => row.gapId === id && row.status !== 'fell_off').length;
    if (seatsTaken < 0 || seatsTaken > seats) return [`${id} has (${seatsTaken}) of (${seats}) seats taken`];
    if (seatsTaken !== holding) return [`${id} says (${seatsTaken}) seats are taken, and (${holding}) hold one`];
    if (status === 'filled' && seatsTaken !== seats) return [`${id} is filled with (${seatsTaken}) of (${seats})`];
    return ['open', 'on_hold'].includes(status) && seatsTaken === seats ? [`${id} is (${status}) and full`] : [];
  });

/** Looked up anew, without the gate: what must be true at the moment at which somebody begins to work. */
const startedWrongly = (before: World, after: World): string[] => {
  const started = after.placements.filter(
    ({ id, status }) =>
      status === 'on_assignment' && before.placements.find((row) => row.id === id)?.status !== 'on_assignment',
  );
  return started.flatMap((placement) => whyNot(before, placement).map((why) => `${placement.id} started: ${why}`));
};

const whyNot = (world: World, { id, submissionId, startsOn, gapId }: Placement): string[] => {
  const packet = world.packets.find(({ placementId }) => placementId === id);
  const contract = world.contracts.find(({ placementId }) => placementId === id);
  const submission = world.submissions.find((row) => row.id === submissionId);
  const gap = world.gaps.find((row) => row.id === gapId);
  const sides = contract?.versions[0]?.signatures.map(({ side }) => side).sort();
  const good = packet?.items.every(
    ({ verification }) =>
      verification !== null &&
      verificationLifecycle.states.includes(verification.status) &&
      ['verified', 'accepted'].includes(verification.status) &&
      (verification.goodUntil === null || verification.goodUntil >= startsOn),
  );
  return [
    ...(packet && good && packet.items.length > 0 ? [] : ['not everything of the packet is established']),
    ...(contract?.status === 'active' && sides?.join() === 'hospital,nurse' ? [] : ['not signed by both']),
    ...(world.plans.some((row) => row.placementId === id && row.status === 'completed') ? [] : ['plan not completed']),
    ...(todayOf(world) >= startsOn ? [] : ['before its first day']),
    ...(submission?.verdict === 'barred' ? ['barred by the law'] : []),
    ...(submission?.verdict === 'pathway' && !gap?.acceptsPendingLicence ? ['on a licence that is pending'] : []),
  ];
};

const bookedTwice = ({ placements }: World): string[] => {
  const live = placements.filter(({ status }) => ['pending_start', 'on_assignment'].includes(status));
  return live.flatMap((one, at) =>
    live
      .slice(at + 1)
      .filter((two) => two.nurseId === one.nurseId && one.startsOn < two.endsOn && two.startsOn < one.endsOn)
      .map((two) => `${one.id} and ${two.id} overlap`),
  );
};

/** Nobody decided on what they brought about; nothing is open that a second person has not approved. */
const ownDecisions = ({ gaps, restrictions }: World): string[] => [
  ...gaps.flatMap(({ id, status, approvedBy, requestedBy, approvalRequestedBy }) =>
    ['open', 'on_hold', 'filled', 'closed'].includes(status) &&
    (approvedBy === null || [requestedBy, approvalRequestedBy].includes(approvedBy))
      ? [`${id} is (${status}) without a second person`]
      : [],
  ),
  ...restrictions.flatMap(({ id, enforcedBy, proposedBy, notifiedOn, inForceOn }) =>
    inForceOn !== null && (enforcedBy === null || enforcedBy === proposedBy || notifiedOn === null)
      ? [`${id} came into force without notice or second person`]
      : [],
  ),
];

/** A gap that takes nobody any more has nothing live. */
const leftBehind = ({ gaps, submissions, offers, interviews }: World): string[] => {
  const stopped = new Set(gaps.filter(({ status }) => status === 'cancelled').map(({ id }) => id));
  const live = [
    ...submissions.filter(({ status }) => ['submitted', 'offered'].includes(status)),
    ...offers.filter(({ status }) => ['extended', 'countered'].includes(status)),
    ...interviews.filter(({ status }) => ['proposed', 'scheduled', 'reschedule_requested'].includes(status)),
  ];
  return live.filter(({ gapId }) => stopped.has(gapId)).map(({ id, gapId }) => `${id} waits for ${gapId}`);
};

/** What is wrong after a step, in words; nothing when all is well. */
export const wrongAfter = (before: World, after: World): string[] => [
  ...offTheTable(before, after),
  ...lost(before, after),
  ...startedWrongly(before, after),
  ...seatsWrong(after),
  ...bookedTwice(after),
  ...ownDecisions(after),
  ...leftBehind(after),
];
