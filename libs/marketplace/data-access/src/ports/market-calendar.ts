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

const PLACE = `g.specialty, f.name AS facility, f.place, f.time_zone AS "timeZone"`;
const PLACES = `JOIN marketplace.gaps g ON g.id = x.gap_id JOIN marketplace.facilities f ON f.id = g.facility_id`;

/** Assignments, first days and deadlines of offers, for nurses and hospitals. A hospital's calendar names no nurse. */
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
         WHERE x.deadline >= $1 AND (x.status = 'extended' OR COALESCE(x.answered_at, x.deadline) >= $1)
         ORDER BY x.deadline, x.id LIMIT ${MOST}`,
        [since],
      );
      return [...placements.flatMap(entriesOfPlacement), ...offers.map((offer) => entryOfOffer(actor, offer))];
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
  cancelled: offer.status !== 'extended',
});
