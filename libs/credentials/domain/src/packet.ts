import { defineLifecycle, type LocalDate } from '@crossward/kernel';
import { isEstablished, needsRecruiter, type VerificationStatus } from './verification.js';

export const PACKET_STATUSES = ['collecting', 'review', 'cleared', 'returned'] as const;
export type PacketStatus = (typeof PACKET_STATUSES)[number];

/** A cleared packet is not final: a new list version or a fresh look-up can reopen what hangs on it. */
export const packetLifecycle = defineLifecycle<PacketStatus>('packet', 'collecting', {
  collecting: ['review', 'cleared', 'returned'],
  review: ['collecting', 'cleared', 'returned'],
  cleared: ['collecting', 'review', 'returned'],
  returned: ['collecting', 'review', 'cleared'],
});

export interface PacketItem {
  readonly label: string;
  readonly verification: { readonly status: VerificationStatus; readonly goodUntil: LocalDate | null } | null;
}

export type ItemState = 'collecting' | 'review' | 'established' | 'rejected' | 'runs-out';

/** `goodUntil` is the last good day: a credential that ends on the day of the first shift covers that shift. */
export const itemState = ({ verification }: PacketItem, startsOn: LocalDate): ItemState => {
  if (verification === null) return 'collecting';
  const { status, goodUntil } = verification;
  if (status === 'rejected') return 'rejected';
  if (needsRecruiter(status)) return 'review';
  if (!isEstablished(status)) return 'collecting';
  return goodUntil !== null && goodUntil < startsOn ? 'runs-out' : 'established';
};

const WORDS: Readonly<Record<Exclude<ItemState, 'established'>, string>> = {
  collecting: 'being verified',
  review: 'with the recruiter',
  rejected: 'rejected',
  'runs-out': 'runs out before the first shift',
};

/** The status that the items add up to, and in words what still stands open. An empty packet is never cleared. */
export const assessPacket = (
  items: readonly PacketItem[],
  startsOn: LocalDate,
): { status: PacketStatus; open: string[] } => {
  const states = items.map((item) => ({ item, state: itemState(item, startsOn) }));
  const open = states.flatMap(({ item, state }) => (state === 'established' ? [] : [`${item.label}: ${WORDS[state]}`]));
  const has = (...wanted: ItemState[]): boolean => states.some(({ state }) => wanted.includes(state));
  if (has('rejected', 'runs-out')) return { status: 'returned', open };
  if (has('review')) return { status: 'review', open };
  if (items.length === 0 || open.length > 0) return { status: 'collecting', open };
  return { status: 'cleared', open };
};
