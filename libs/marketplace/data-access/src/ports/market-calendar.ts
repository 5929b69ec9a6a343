import type { Actor, CalendarEntry, CalendarSource } from '@crossward/contracts';
import { addDays, dayIn, type LocalDate } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

const MOST = 1_000;
const SHOWN_BEFORE_DEADLINE_MS = 30 * 60_000;

interface Place {
  specialty: string;
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
  /** Of an interview. */
  medium?: string;
  where?: string;
}

const PLACE = `g.specialty, f.name AS facility, f.place, f.time_zone AS "timeZone"`;
const PLACES = `JOIN marketplace.gaps g ON g.id = x.gap_id JOIN marketplace.facilities f ON f.id = g.facility_id`;

/** Assignments, first days, deadlines of offers, interviews and shifts, for nurses and hospitals. A hospital's calendar names no nurse. */
@Injectable()
export class MarketCalendar implements CalendarSource {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async listEntries(actor: Actor, since: Date): Promise<CalendarEntry[]> {
    // Recruiters may read everything; a calendar of everything is of no use.
    if (!['nurse', 'hospital-requester', 'hospital-approver'].includes(actor.role)) return [];
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
      const interviews = await tx.query<Appointment>(
        `SELECT x.id, x.status, x.starts_at AS "startsAt", x.ends_at AS "endsAt", x.version, x.medium, x.place AS "where",
           COALESCE(x.closed_at, x.created_at) AS "changedAt", ${PLACE}
         FROM marketplace.interviews x ${PLACES}
         WHERE x.ends_at >= $1 AND x.status IN ('scheduled', 'held', 'no_show', 'cancelled')
         ORDER BY x.starts_at, x.id LIMIT ${MOST}`,
        [since],
      );
      const shifts = await tx.query<Appointment>(
        `SELECT x.id, x.status, x.starts_at AS "startsAt", x.ends_at AS "endsAt", x.version, x.created_at AS "changedAt", ${PLACE}
         FROM marketplace.shifts x JOIN marketplace.placements p ON p.id = x.placement_id
           JOIN marketplace.gaps g ON g.id = p.gap_id JOIN marketplace.facilities f ON f.id = g.facility_id
         WHERE x.ends_at >= $1 ORDER BY x.starts_at, x.id LIMIT ${MOST}`,
        [since],
      );
      return [
        ...placements.flatMap(entriesOfPlacement),
        ...offers.map((offer) => entryOfOffer(actor, offer)),
        ...interviews.map(entryOfInterview),
        ...shifts.map(entryOfShift),
      ];
    });
  }
}

const at = ({ facility, place, timeZone }: Place): Pick<CalendarEntry, 'location' | 'timeZone'> => ({
  location: `${facility}, ${place}`,
  timeZone,
});

const entriesOfPlacement = (placement: PlacementDates): CalendarEntry[] => {
  const { id, status, startsOn, version, changedAt } = placement;
  const common = { ...at(placement), version, changedAt, cancelled: status === 'fell_off' };
  const what = `${placement.specialty}, ${placement.facility}`;
  return [
    {
      ...common,
      uid: `placement-${id}`,
      summary: `Assignment: ${what}`,
      when: { from: startsOn, until: lastDayAfter(placement) },
    },
    {
      ...common,
      uid: `placement-start-${id}`,
      summary: `First day: ${what}`,
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

const entryOfOffer = (actor: Actor, offer: OfferDeadline): CalendarEntry => ({
  ...at(offer),
  uid: `offer-deadline-${offer.id}`,
  version: offer.version,
  changedAt: offer.changedAt,
  summary: `${actor.role === 'nurse' ? 'Answer the offer' : 'Offer awaits its answer'}: ${offer.specialty}, ${offer.facility}`,
  when: { startsAt: new Date(offer.deadline.getTime() - SHOWN_BEFORE_DEADLINE_MS), endsAt: offer.deadline },
  cancelled: offer.status !== 'extended' && offer.status !== 'countered',
});

const entryOfInterview = (interview: Appointment): CalendarEntry => ({
  ...at(interview),
  location: interview.where ?? null,
  uid: `interview-${interview.id}`,
  version: interview.version,
  changedAt: interview.changedAt,
  summary: `Interview (${interview.medium}): ${interview.specialty}, ${interview.facility}`,
  when: { startsAt: interview.startsAt, endsAt: interview.endsAt },
  cancelled: interview.status === 'cancelled',
});

const entryOfShift = (shift: Appointment): CalendarEntry => ({
  ...at(shift),
  uid: `shift-${shift.id}`,
  version: shift.version,
  changedAt: shift.changedAt,
  summary: `Shift: ${shift.specialty}, ${shift.facility}`,
  when: { startsAt: shift.startsAt, endsAt: shift.endsAt },
  cancelled: shift.status === 'cancelled' || shift.status === 'called_off',
});
