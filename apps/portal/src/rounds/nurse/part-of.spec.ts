import type { OwnRound } from '../use-rounds.js';
import { partOf } from './part-of.js';

const own = (of: { status: string; takesOrders?: boolean; joined?: boolean; proposal?: string }): OwnRound =>
  ({
    round: { status: of.status },
    takesOrders: of.takesOrders ?? false,
    participation: of.joined ? { id: 'p' } : null,
    proposal: of.proposal ? { status: of.proposal } : null,
  }) as OwnRound;

describe('the part of a nurse in a round', () => {
  it('may be taken while orders are, and is an order from then on', () => {
    expect(partOf(own({ status: 'open', takesOrders: true }))).toBe('may-join');
    expect(partOf(own({ status: 'open', takesOrders: true, joined: true }))).toBe('orders');
  });

  it('is to wait between the last order and the result', () => {
    for (const status of ['open', 'locked', 'solved']) expect(partOf(own({ status, joined: true }))).toBe('waits');
  });

  it('is over for who has not joined in time, and when the round is cancelled', () => {
    expect(partOf(own({ status: 'locked' }))).toBe('no-part');
    expect(partOf(own({ status: 'cancelled', joined: true }))).toBe('no-part');
  });

  it('ends in a proposal and what became of it, or in none', () => {
    expect(partOf(own({ status: 'published', joined: true, proposal: 'proposed' }))).toBe('proposed');
    expect(partOf(own({ status: 'published', joined: true, proposal: 'taken_up' }))).toBe('taken-up');
    expect(partOf(own({ status: 'published', joined: true, proposal: 'declined' }))).toBe('declined');
    expect(partOf(own({ status: 'published', joined: true }))).toBe('none');
  });
});
