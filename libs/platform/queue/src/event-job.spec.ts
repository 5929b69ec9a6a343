import { jobIdOf, parseEventJob } from './event-job.js';

const eventId = '0193a6f0-0000-7000-8000-000000000001';
const job = { eventId, topic: 'packet.cleared', payload: { packetId: 'p', placementId: 'q' } };

describe('parseEventJob', () => {
  it('reads a job of the relay', () => {
    expect(parseEventJob(job)).toEqual(job);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'packet.cleared'],
    ['an id that is no UUID', { ...job, eventId: '1' }],
    ['an unknown topic', { ...job, topic: 'packet.closed' }],
    ['a topic that every object has', { ...job, topic: 'constructor' }],
    ['no payload', { eventId, topic: 'packet.cleared' }],
    ['a list as payload', { ...job, payload: ['p'] }],
    ['a nested payload', { ...job, payload: { packetId: { id: 'p' } } }],
    ['a payload too long for an id', { ...job, payload: { packetId: 'p'.repeat(201) } }],
  ])('refuses %s', (_, data) => {
    expect(() => parseEventJob(data)).toThrow('is not an event that Crossward knows');
  });

  it('makes job ids without a colon, which BullMQ keeps for itself', () => {
    expect(jobIdOf(eventId, 'onboarding')).toBe(`${eventId}-onboarding`);
  });
});
