import { sampleGap, sampleMatch } from '../testing/samples.js';
import { seatsLeft } from './seats-left.js';

describe('seatsLeft', () => {
  it('holds while one seat is free', () => {
    expect(seatsLeft(sampleMatch({ gap: sampleGap({ seats: 2, seatsTaken: 1 }) }))).toBeNull();
  });

  it('fails when the last one is taken', () => {
    expect(seatsLeft(sampleMatch({ gap: sampleGap({ seats: 2, seatsTaken: 2 }) }))?.because).toContain('(2 of 2)');
  });
});
