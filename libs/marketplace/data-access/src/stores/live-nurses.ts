import type { NurseFacts, RecognitionQuery } from '@crossward/contracts';
import { daysBetween, type JurisdictionCode, type LocalDate, type Profession, type Setting } from '@crossward/kernel';
import { BOOKED_PLACEMENTS, factsOf, LIVE_SUBMISSIONS } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { In, MoreThan } from 'typeorm';
import { LicenceRow, NurseRow } from '../entities/nurse.entities.js';
import { toLicenceRecord } from './nurse-profiles.js';

/** A submission or placement as the law is asked about it. */
export interface LiveEngagement extends Pick<RecognitionQuery, 'purpose' | 'assignment'> {
  kind: 'submission' | 'placement';
  id: string;
  destination: JurisdictionCode;
  from: LocalDate;
  until: LocalDate;
  as: Profession;
}

/** A nurse with everything that rests on a decision about her; nothing that names her. */
export interface LiveNurse {
  id: string;
  facts: NurseFacts;
  engagements: LiveEngagement[];
}

interface EngagementRow {
  kind: 'submission' | 'placement';
  id: string;
  nurseId: string;
  jurisdiction: JurisdictionCode;
  profession: Profession;
  setting: Setting;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

// A submission that was offered a place counts with the days of the offer: later changes of the gap change no offer.
const ENGAGEMENTS = `
  SELECT 'submission' AS kind, s.id, s.nurse_id AS "nurseId", g.jurisdiction, g.profession, f.setting,
    COALESCE(o.starts_on, g.starts_on) AS "startsOn", COALESCE(o.ends_on, g.ends_on) AS "endsOn"
  FROM marketplace.submissions s
    JOIN marketplace.gaps g ON g.id = s.gap_id
    JOIN marketplace.facilities f ON f.id = g.facility_id
    LEFT JOIN marketplace.offers o ON o.submission_id = s.id
  WHERE s.nurse_id = ANY ($1) AND s.status = ANY ($2)
  UNION ALL
  SELECT 'placement', p.id, p.nurse_id, g.jurisdiction, g.profession, f.setting, p.starts_on, p.ends_on
  FROM marketplace.placements p
    JOIN marketplace.gaps g ON g.id = p.gap_id
    JOIN marketplace.facilities f ON f.id = g.facility_id
  WHERE p.nurse_id = ANY ($1) AND p.status = ANY ($3)
  ORDER BY kind, id`;

const NURSES_A_PAGE = 1000;

const toEngagement = ({
  kind,
  id,
  jurisdiction,
  profession,
  setting,
  startsOn,
  endsOn,
}: EngagementRow): LiveEngagement => ({
  ...{ kind, id, destination: jurisdiction, from: startsOn, until: endsOn, as: profession },
  purpose: 'temporary',
  assignment: { setting, days: daysBetween(startsOn, endsOn) },
});

const byNurse = <Row extends { nurseId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const same = found.get(row.nurseId);
    if (same) same.push(row);
    else found.set(row.nurseId, [row]);
  }
  return found;
};

const page = async (tx: Transaction, after: string | undefined): Promise<LiveNurse[]> => {
  const nurses = await tx.manager.find(NurseRow, {
    ...(after === undefined ? {} : { where: { id: MoreThan(after) } }),
    order: { id: 'ASC' },
    take: NURSES_A_PAGE,
  });
  const ids = nurses.map((nurse) => nurse.id);
  const licences = byNurse(await tx.manager.find(LicenceRow, { where: { nurseId: In(ids) }, order: { id: 'ASC' } }));
  const engagements = byNurse(
    await tx.query<EngagementRow>(ENGAGEMENTS, [ids, [...LIVE_SUBMISSIONS], [...BOOKED_PLACEMENTS]]),
  );
  return nurses.map((nurse) => ({
    id: nurse.id,
    facts: factsOf({
      facts: nurse.facts,
      ...(nurse.statesLicences ? { licences: (licences.get(nurse.id) ?? []).map(toLicenceRecord) } : {}),
    }),
    engagements: (engagements.get(nurse.id) ?? []).map(toEngagement),
  }));
};

export const countNurses = (tx: Transaction): Promise<number> => tx.manager.count(NurseRow);

/** Every nurse with what is live, page by page, so that memory stays bounded however many there are. */
export async function* liveNurses(tx: Transaction): AsyncGenerator<LiveNurse> {
  for (let after: string | undefined; ;) {
    const found = await page(tx, after);
    yield* found;
    if (found.length < NURSES_A_PAGE) return;
    after = found.at(-1)?.id;
  }
}
