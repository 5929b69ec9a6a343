import { sampleMatch, sampleNurse } from '../testing/samples.js';
import { notExcluded } from './not-excluded.js';

describe('notExcluded', () => {
  it('holds without a confirmed exclusion', () => {
    expect(notExcluded(sampleMatch())).toBeNull();
  });

  it('fails with one', () => {
    expect(notExcluded(sampleMatch({ nurse: sampleNurse({ excluded: true }) }))?.constraint).toBe('exclusion-screen');
  });
});
