import { bodyRules } from '@crossward/api-client';
import { disputeBody, typedDispute } from './dispute-body.js';

const night = {
  ...{ startsAt: '2026-11-01T00:00:00.000Z', endsAt: '2026-11-01T12:30:00.000Z', breakMinutes: 30, hours: 12 },
  ...{ localStartsAt: '2026-10-31T20:00-04:00', localEndsAt: '2026-11-01T07:30-05:00' },
  ...({ kind: 'regular', charge: true, shiftId: null } as const),
};
const statement = { by: 'nurse', at: '2026-11-02T09:00:00.000Z', reason: null, note: null } as const;
const typed = () => typedDispute({ statements: [{ ...statement, entries: [night, night] }] });

describe('what a hospital says instead of the hours that were stated', () => {
  it('is in the form that the API asks for, typed anew or not', () => {
    const { reason, note, entries } = typed();
    const anew = entries.map((entry) => ({ ...entry, endsAt: '2026-11-01T06:30' }));
    const { minLength, maxLength, pattern } = bodyRules.TimeBody.startsAt;
    for (const { startsAt, endsAt } of [
      ...disputeBody({ reason, note, entries: anew }).entries,
      ...disputeBody(typed()).entries,
    ])
      for (const time of [startsAt, endsAt]) {
        expect(time).toMatch(new RegExp(pattern));
        expect(time.length).toBeGreaterThanOrEqual(minLength);
        expect(time.length).toBeLessThanOrEqual(maxLength);
      }
  });

  it('begins with what was stated, and leaves out what was not worked', () => {
    const { reason, note, entries } = typed();
    expect(entries.map(({ startsAt }) => startsAt)).toEqual(['2026-10-31T20:00', '2026-10-31T20:00']);
    const [first] = entries.map((entry) => ({ ...entry, leftOut: true }));
    const body = disputeBody({ reason, note, entries: [first!, entries[1]!] });
    expect(body).toEqual({
      reason: 'hours-differ',
      entries: [
        {
          ...{ startsAt: '2026-10-31T20:00-04:00', endsAt: '2026-11-01T07:30-05:00', breakMinutes: 30 },
          ...{ kind: 'regular', charge: true },
        },
      ],
    });
  });
});
