import {
  noticePage,
  noticesPage,
  portalWorkspaceOf,
  type Actor,
  type CalendarEntry,
  type CalendarSource,
  type PortalWorkspace,
  type ReaderLanguage,
} from '@crossward/contracts';
import { addDays, dayIn, type LocalDate } from '@crossward/kernel';
import { calendarTitle, type CalendarThing } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

const MOST = 1_000;
const SHOWN_BEFORE_DEADLINE_MS = 30 * 60_000;

interface Place {
  unit: string;
  facility: string;
  place: string;
  timeZone: string;
}

interface PlacementDates extends Place {
  id: string;
  status: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  version: number;
  endedAt: Date | null;
  changedAt: Date;
}

interface OfferDeadline extends Place {
  id: string;
  status: string;
  deadline: Date;
  version: number;
  changedAt: Date;
}

interface Appointment extends Place {
  id: string;
  status: string;
  startsAt: Date;
  endsAt: Date;
  version: number;
  changedAt: Date;
}

interface InterviewDates extends Appointment {
  medium: 'video' | 'phone' | 'on-site';
  where: string;
  submissionId: string;
}

interface ShiftDates extends Appointment {
  placementId: string;
}

interface Reader {
  workspace: PortalWorkspace;
  language: ReaderLanguage;
}

const PLACE = `u.name AS unit, f.name AS facility, f.place, f.time_zone AS "timeZone"`;
const placesOf = (alias: string): string =>
  `JOIN marketplace.gaps g ON g.id = ${alias}.gap_id JOIN marketplace.units u ON u.id = g.unit_id
   JOIN marketplace.facilities f ON f.id = g.facility_id`;
const PLACES = placesOf('x');

/** Assignments, first days, deadlines of offers, interviews and shifts, for nurses and hospitals. A hospital's calendar names no nurse. */
@Injectable()
export class MarketCalendar implements CalendarSource {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async listEntries(actor: Actor, since: Date, language: ReaderLanguage): Promise<CalendarEntry[]> {
    if (actor.role === 'system' || actor.role === 'anonymous') return [];
    const reader = { workspace: portalWorkspaceOf(actor.role), language };
    // Recruiters may read everything; a calendar of everything is of no use.
    if (reader.workspace !== 'nurse' && reader.workspace !== 'hospital') return [];
    return this.unitOfWork.read(actor, async (tx) => {
      const placements = await tx.query<PlacementDates>(
        `SELECT x.id, x.status, x.starts_on AS "startsOn", x.ends_on AS "endsOn", x.version, x.ended_at AS "endedAt",
           COALESCE(x.ended_at, x.started_at, x.created_at) AS "changedAt", ${PLACE}
         FROM marketplace.placements x ${PLACES}
         WHERE CASE WHEN x.status = 'fell_off' THEN x.ended_at >= $1 ELSE x.ends_on >= $2 END
         ORDER BY x.starts_on, x.id LIMIT ${MOST}`,
        [since, dayIn(since, 'UTC')],
      );
      const offers = await tx.query<OfferDeadline>(
        `SELECT x.id, x.status, x.deadline, x.version, COALESCE(x.answered_at, x.created_at) AS "changedAt", ${PLACE}
         FROM marketplace.offers x ${PLACES}
         WHERE x.deadline >= $1 AND (x.status IN ('extended', 'countered') OR COALESCE(x.answered_at, x.deadline) >= $1)
         ORDER BY x.deadline, x.id LIMIT ${MOST}`,
        [since],
      );
      const interviews = await tx.query<InterviewDates>(
        `SELECT x.id, x.status, x.starts_at AS "startsAt", x.ends_at AS "endsAt", x.version, x.medium, x.place AS "where",
           x.submission_id AS "submissionId",
           COALESCE(x.closed_at, x.created_at) AS "changedAt", ${PLACE}
         FROM marketplace.interviews x ${PLACES}
         WHERE x.ends_at >= $1 AND x.status IN ('scheduled', 'held', 'no_show', 'cancelled')
         ORDER BY x.starts_at, x.id LIMIT ${MOST}`,
        [since],
      );
      const shifts = await tx.query<ShiftDates>(
        `SELECT x.id, x.status, x.starts_at AS "startsAt", x.ends_at AS "endsAt", x.version, x.created_at AS "changedAt",
           x.placement_id AS "placementId", ${PLACE}
         FROM marketplace.shifts x JOIN marketplace.placements p ON p.id = x.placement_id ${placesOf('p')}
         WHERE x.ends_at >= $1 ORDER BY x.starts_at, x.id LIMIT ${MOST}`,
        [since],
      );
      return [
        ...placements.flatMap((placement) => entriesOfPlacement(reader, placement)),
        ...offers.map((offer) => entryOfOffer(reader, offer)),
        ...interviews.map((interview) => entryOfInterview(reader, interview)),
        ...shifts.map((shift) => entryOfShift(reader, shift)),
      ];
    });
  }
}

const at = ({ facility, place, timeZone }: Place): Pick<CalendarEntry, 'location' | 'timeZone'> => ({
  location: `${facility}, ${place}`,
  timeZone,
});

const titleIn = ({ language }: Reader, thing: CalendarThing, place: Place): string =>
  calendarTitle(language, thing, place);

const pageOf = ({ workspace }: Reader, subjectType: string, subjectId: string): string =>
  noticePage(workspace, { kind: '', subjectType, subjectId })?.to ?? noticesPage(workspace);

const entriesOfPlacement = (reader: Reader, placement: PlacementDates): CalendarEntry[] => {
  const { id, status, startsOn, version, changedAt } = placement;
  const page = pageOf(reader, 'placement', id);
  const common = { ...at(placement), version, changedAt, page, busy: false, cancelled: status === 'fell_off' };
  return [
    {
      ...common,
      uid: `placement-${id}`,
      summary: titleIn(reader, 'assignment', placement),
      when: { from: startsOn, until: lastDayAfter(placement) },
    },
    {
      ...common,
      uid: `placement-start-${id}`,
      summary: titleIn(reader, 'first-day', placement),
      when: { from: startsOn, until: addDays(startsOn, 1) },
    },
  ];
};

/** An assignment that ended early takes up no later day; its first day remains. */
const lastDayAfter = ({ status, startsOn, endsOn, endedAt, timeZone }: PlacementDates): LocalDate => {
  if (status !== 'ended' || endedAt === null) return endsOn;
  const [first, ended] = [addDays(startsOn, 1), addDays(dayIn(endedAt, timeZone), 1)];
  const worked = ended < endsOn ? ended : endsOn;
  return worked < first ? first : worked;
};

const entryOfOffer = (reader: Reader, offer: OfferDeadline): CalendarEntry => ({
  ...at(offer),
  uid: `offer-deadline-${offer.id}`,
  version: offer.version,
  changedAt: offer.changedAt,
  summary: titleIn(reader, reader.workspace === 'nurse' ? 'offer-to-answer' : 'offer-extended', offer),
  page: pageOf(reader, 'offer', offer.id),
  when: { startsAt: new Date(offer.deadline.getTime() - SHOWN_BEFORE_DEADLINE_MS), endsAt: offer.deadline },
  busy: false,
  cancelled: offer.status !== 'extended' && offer.status !== 'countered',
});

const entryOfInterview = (reader: Reader, interview: InterviewDates): CalendarEntry => ({
  ...at(interview),
  location: interview.where,
  uid: `interview-${interview.id}`,
  version: interview.version,
  changedAt: interview.changedAt,
  summary: titleIn(reader, `interview-${interview.medium}`, interview),
  page: pageOf(reader, 'submission', interview.submissionId),
  when: { startsAt: interview.startsAt, endsAt: interview.endsAt },
  busy: true,
  cancelled: interview.status === 'cancelled',
});

const entryOfShift = (reader: Reader, shift: ShiftDates): CalendarEntry => ({
  ...at(shift),
  uid: `shift-${shift.id}`,
  version: shift.version,
  changedAt: shift.changedAt,
  summary: titleIn(reader, 'shift', shift),
  page: pageOf(reader, 'placement', shift.placementId),
  when: { startsAt: shift.startsAt, endsAt: shift.endsAt },
  busy: true,
  cancelled: shift.status === 'cancelled' || shift.status === 'called_off',
});
