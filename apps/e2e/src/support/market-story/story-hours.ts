import { creating, dataOf, moving, type components } from '@crossward/api-client';
import type { StoryCast } from './story-cast.js';

type Schemas = components['schemas'];
type Timecard = Schemas['TimecardAnswer'];
type Shift = Schemas['ShiftAnswer'];

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** From seven in the evening until seven, by the clock of the facility. */
const night = (day: string) => ({ startsAt: `${day}T19:00`, endsAt: `${nextDay(day)}T07:00`, breakMinutes: 0 });

export const planNight = ({ requester }: StoryCast, placementId: string, day: string): Promise<Shift> =>
  dataOf(requester.api.POST('/v1/shifts', { params: { header: creating() }, body: { placementId, ...night(day) } }));

export const callOff = ({ approver }: StoryCast, { id, version }: Shift): Promise<Shift> =>
  dataOf(
    approver.api.POST('/v1/shifts/{shiftId}/call-off', {
      params: { path: { shiftId: id }, header: moving(version) },
      body: { reason: 'low-census' },
    }),
  );

/** The planned night as it was worked; `until` where it took longer. */
export const worked = ({ id, localStartsAt }: Shift, until?: string): Schemas['TimeBody'] => {
  const times = night(localStartsAt.slice(0, 10));
  return { ...times, kind: 'regular', shiftId: id, ...(until ? { endsAt: times.endsAt.replace('07:00', until) } : {}) };
};

export const openTimecard = ({ nurse }: StoryCast, placementId: string, weekStartsOn: string): Promise<Timecard> =>
  dataOf(nurse.api.POST('/v1/timecards', { params: { header: creating() }, body: { placementId, weekStartsOn } }));

export const submitTimecard = (
  { nurse }: StoryCast,
  { id, version }: Timecard,
  entries: Schemas['TimeBody'][],
): Promise<Timecard> =>
  dataOf(
    nurse.api.POST('/v1/timecards/{timecardId}/submission', {
      params: { path: { timecardId: id }, header: moving(version) },
      body: { entries },
    }),
  );

export const disputeTimecard = (
  { approver }: StoryCast,
  { id, version }: Timecard,
  entries: Schemas['TimeBody'][],
): Promise<Timecard> =>
  dataOf(
    approver.api.POST('/v1/timecards/{timecardId}/dispute', {
      params: { path: { timecardId: id }, header: moving(version) },
      body: { entries, reason: 'hours-differ', note: 'The handover was at seven.' },
    }),
  );

export const correctTimecard = (
  { nurse }: StoryCast,
  { id, version }: Timecard,
  entries: Schemas['TimeBody'][],
): Promise<Timecard> =>
  dataOf(
    nurse.api.POST('/v1/timecards/{timecardId}/correction', {
      params: { path: { timecardId: id }, header: moving(version) },
      body: { entries, note: 'Half an hour at the bedside, the rest in the break room.' },
    }),
  );

export const approveTimecard = ({ approver }: StoryCast, { id, version }: Timecard): Promise<Timecard> =>
  dataOf(
    approver.api.POST('/v1/timecards/{timecardId}/approval', {
      params: { path: { timecardId: id }, header: moving(version) },
    }),
  );

/** In order, as [kind, hours, minor units]. */
export const linesOf = ({ lines }: Timecard): [string, number | null, number][] =>
  lines.map(({ kind, hours, amount }) => [kind, hours, amount.minorUnits]);
