import type { Entry } from '@crossward/contracts';
import { always, sampleMatch } from '../testing/samples.js';
import { mayWorkThere } from './may-work-there.js';

const entering = (...available: Entry['available'][]) =>
  mayWorkThere(
    sampleMatch({
      decisions: always({
        entry: available.map((value, at) => ({
          id: `entry-${at}`,
          kind: 'visa',
          available: value,
          conditions: [],
          sourceUrl: 'https://law.example/entry',
        })),
      }),
    }),
  );

describe('mayWorkThere', () => {
  it('holds when one of several ways is open', () => {
    expect(entering('no', 'yes')).toBeNull();
  });

  it('holds with a conditional way: a route to a work authorisation is enough', () => {
    expect(entering('conditional')).toBeNull();
  });

  it('fails when every way is closed, naming the ways', () => {
    expect(entering('no', 'no')).toEqual({
      constraint: 'work-authorisation',
      because: 'None of the ways to work in (US) is open to the nurse (entry-0, entry-1).',
      wouldChange: 'A permit to work in US.',
      reason: { code: 'work.closed', values: { place: 'US', ways: ['entry-0', 'entry-1'] } },
      remedy: { code: 'work.permit', values: { place: 'US' } },
    });
  });

  it('is undetermined, hence fails, when it is not known, or nothing is known at all', () => {
    expect(entering('no', 'unknown')?.because).toMatch(/^Undetermined: /);
    expect(entering()?.because).toMatch(/^Undetermined: /);
  });
});
