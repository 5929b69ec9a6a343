import { place, sampleGap, sampleMatch, sampleNurse } from '../testing/samples.js';
import { professionMatches } from './profession-matches.js';

describe('professionMatches', () => {
  it("holds for the nurse's own profession", () => {
    expect(professionMatches(sampleMatch())).toBeNull();
  });

  it('fails for another profession and names both', () => {
    expect(professionMatches(sampleMatch({ gap: sampleGap({ profession: 'RM' }) }))).toEqual({
      constraint: 'profession',
      because: 'The gap asks for (RM); the nurse practises as (RN).',
      wouldChange: 'A licence as RM.',
      reason: { code: 'profession.other', values: { asked: 'RM', held: ['RN'] } },
      remedy: { code: 'profession.licence', values: { asked: 'RM' } },
    });
  });

  it('holds for a nurse who is also licensed as a midwife', () => {
    const nurse = sampleNurse({
      facts: {
        profession: 'RN',
        licences: [{ jurisdiction: place('AU'), profession: 'RM', scope: 'full', status: 'active' }],
      },
    });
    expect(professionMatches(sampleMatch({ nurse, gap: sampleGap({ profession: 'RM' }) }))).toBeNull();
  });
});
