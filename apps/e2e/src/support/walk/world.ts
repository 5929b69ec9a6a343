import type { GapStatus, Verdict } from '@crossward/contracts';
import type { PacketStatus, VerificationStatus } from '@crossward/credentials-domain';
import type {
  Contract,
  InterviewStatus,
  OfferStatus,
  PlacementStatus,
  Restriction,
  ShiftStatus,
  SubmissionStatus,
  TimecardStatus,
} from '@crossward/marketplace-domain';
import { addDays, localDate, type LocalDate } from '@crossward/kernel';

export const FIRST_DAY = localDate('2026-11-23');
export const NURSES = ['n0', 'n1', 'n2', 'n3'] as const;
export const PEOPLE = ['writer', 'approver', 'second-approver'] as const;
export const ORGANISATION = 'o0';
export const UNITS = ['u0', 'u1'] as const;

interface Engaged {
  id: string;
  gapId: string;
  nurseId: string;
}

export interface Gap {
  id: string;
  status: GapStatus;
  seats: number;
  seatsTaken: number;
  unitId: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  acceptsPendingLicence: boolean;
  requestedBy: string | null;
  approvalRequestedBy: string | null;
  approvedBy: string | null;
}
export interface Submission extends Engaged {
  status: SubmissionStatus;
  verdict: Verdict;
  consentUntil: Date;
}
export interface Interview extends Engaged {
  status: InterviewStatus;
  submissionId: string;
}
export interface Offer extends Engaged {
  status: OfferStatus;
  submissionId: string;
  deadline: Date;
}
export interface Placement extends Engaged {
  status: PlacementStatus;
  submissionId: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
}
export interface Packet {
  id: string;
  placementId: string;
  status: PacketStatus;
  items: readonly { label: string; verification: { status: VerificationStatus; goodUntil: LocalDate | null } | null }[];
}
export interface Plan {
  id: string;
  placementId: string;
  status: 'active' | 'completed' | 'cancelled';
}
export interface Shift {
  id: string;
  placementId: string;
  status: ShiftStatus;
}
export interface Timecard {
  id: string;
  placementId: string;
  status: TimecardStatus;
}
export type SignedContract = Contract & { placementId: string };

/** Everything that stands, as plain data; a step makes another one and leaves this as it was. */
export interface World {
  hour: number;
  made: number;
  gaps: readonly Gap[];
  submissions: readonly Submission[];
  interviews: readonly Interview[];
  offers: readonly Offer[];
  contracts: readonly SignedContract[];
  packets: readonly Packet[];
  plans: readonly Plan[];
  placements: readonly Placement[];
  shifts: readonly Shift[];
  timecards: readonly Timecard[];
  restrictions: readonly (Restriction & { nurseId: string })[];
}

export const emptyWorld = (): World => ({
  ...{ hour: 0, made: 0, gaps: [], submissions: [], interviews: [], offers: [], contracts: [], packets: [] },
  ...{ plans: [], placements: [], shifts: [], timecards: [], restrictions: [] },
});

export type Kind = Exclude<keyof World, 'hour' | 'made'>;
export const KINDS = Object.keys(emptyWorld()).filter((key) => key !== 'hour' && key !== 'made') as Kind[];

export const nowOf = ({ hour }: World): Date => new Date(Date.parse(`${FIRST_DAY}T12:00:00Z`) + hour * 3_600_000);
export const todayOf = ({ hour }: World): LocalDate => addDays(FIRST_DAY, Math.floor((12 + hour) / 24));

type Row<K extends Kind> = World[K][number];

export const change = <K extends Kind>(world: World, kind: K, id: string, changes: Partial<Row<K>>): World => ({
  ...world,
  [kind]: world[kind].map((row) => (row.id === id ? { ...row, ...changes } : row)),
});

export const add = <K extends Kind>(world: World, kind: K, row: Omit<Row<K>, 'id'>): World => {
  const id = `${kind}-${world.made}`;
  return { ...world, made: world.made + 1, [kind]: [...world[kind], { ...row, id }] };
};

/** Every row frozen, so that a step that writes into what it was given fails. */
export const frozen = (world: World): World => {
  for (const kind of KINDS) for (const row of Object.freeze(world[kind])) deepFreeze(row);
  return Object.freeze(world);
};

const deepFreeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Date) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
};
