import { firstStatement, furtherTime, shiftsToCome, type Shift } from './first-statement.js';

const shift = (day: string, changes: Partial<Shift> = {}): Shift => ({
  ...{ id: `shift of ${day}`, placementId: 'p', organisationId: 'o', nurseId: 'n', status: 'planned', hours: 12 },
  ...{ startsAt: `2027-01-${day}T12:00:00.000Z`, endsAt: `2027-01-${day}T23:59:00.000Z`, breakMinutes: 30 },
  ...{ localStartsAt: `2027-01-${day}T07:00-05:00`, localEndsAt: `2027-01-${day}T18:59-05:00`, floatedTo: null },
  ...{ calledOffBy: null, toldAt: null, reason: null, callOffOutcome: null, version: 1 },
  createdAt: '2026-12-01T00:00:00.000Z',
  ...changes,
});
const card = { weekStartsOn: '2027-01-04', statements: [] };
const FRIDAY = Date.parse('2027-01-08T06:00:00Z');

describe('what a card begins with', () => {
  it('is the shifts of its week that are over, in their order', () => {
    const shifts = [shift('08'), shift('06'), shift('04'), shift('03'), shift('11')];
    const times = firstStatement(card, shifts, FRIDAY);
    expect(times.map(({ shiftId }) => shiftId)).toEqual(['shift of 04', 'shift of 06']);
    expect(times[0]).toMatchObject({ startsAt: '2027-01-04T07:00', breakMinutes: 30, kind: 'regular' });
    expect(shiftsToCome(card, shifts, FRIDAY).map(({ id }) => id)).toEqual(['shift of 08']);
  });

  it('leaves out what nobody worked', () => {
    const shifts = (['called_off', 'absent', 'cancelled'] as const).map((status) => shift('05', { status }));
    expect(firstStatement(card, shifts, FRIDAY)).toEqual([]);
  });

  it('is the last word of the nurse once there is one', () => {
    const { localStartsAt, localEndsAt } = shift('05');
    const entry = {
      ...shift('05'),
      localStartsAt,
      localEndsAt,
      kind: 'on-call' as const,
      charge: false,
      shiftId: null,
    };
    const said = { by: 'nurse' as const, at: '2027-01-06T09:00:00.000Z', reason: null, note: null };
    const statements = [
      { ...said, entries: [entry] },
      { ...said, by: 'hospital' as const, entries: [] },
    ];
    expect(firstStatement({ ...card, statements }, [shift('04')], FRIDAY)).toMatchObject([{ kind: 'on-call' }]);
  });
});

describe('a further time', () => {
  it('is a day after the last, with the same clock and break', () => {
    const [last] = firstStatement(card, [shift('04')], FRIDAY);
    expect(furtherTime([last!], '2027-01-04')).toMatchObject({
      ...{ startsAt: '2027-01-05T07:00', endsAt: '2027-01-05T18:59', breakMinutes: 30, shiftId: null },
    });
  });

  it('is on the first day where there is none before', () => {
    expect(furtherTime([], '2027-01-06')).toMatchObject({ startsAt: '2027-01-06T07:00', endsAt: '2027-01-06T19:00' });
  });
});
