import type { Transaction } from '@crossward/platform-database';
import type { SubmissionAnswer } from '../submissions/submission.dto.js';
import type { HitKind, SearchHitAnswer } from './search.dto.js';

const NOTHING = {
  name: null,
  facilityName: null,
  jurisdiction: null,
  profession: null,
  specialty: null,
  startsOn: null,
  status: null,
  nurseId: null,
} satisfies Omit<SearchHitAnswer, 'kind' | 'id'>;

export const hit = (
  kind: HitKind,
  id: string,
  shown: Partial<Omit<SearchHitAnswer, 'kind' | 'id'>>,
): SearchHitAnswer => ({ kind, id, ...NOTHING, ...shown });

/** What of things in tables of their own is shown; columns are named as in the answer. */
const SELECTS = {
  gap: `SELECT g.id, f.name, g.jurisdiction, g.profession, g.specialty, g.starts_on AS "startsOn", g.status
    FROM marketplace.gaps g JOIN marketplace.facilities f ON f.id = g.facility_id WHERE g.id = ANY ($1) ORDER BY g.id DESC`,
  nurse: `SELECT n.id, m.family_name || ', ' || m.given_names AS name, n.home_jurisdiction AS jurisdiction,
      n.facts ->> 'profession' AS profession
    FROM marketplace.nurses n JOIN marketplace.nurse_names m ON m.nurse_id = n.id WHERE n.id = ANY ($1)
    ORDER BY m.family_folded, m.given_folded, n.id`,
  facility: 'SELECT id, name, jurisdiction FROM marketplace.facilities WHERE id = ANY ($1) ORDER BY name, id',
  organisation: 'SELECT id, name FROM marketplace.organisations WHERE id = ANY ($1) ORDER BY name, id',
} as const;

export const readHits = async (
  tx: Transaction,
  kind: keyof typeof SELECTS,
  ids: readonly string[],
): Promise<SearchHitAnswer[]> => {
  if (ids.length === 0) return [];
  const rows = await tx.query<{ id: string } & Partial<SearchHitAnswer>>(SELECTS[kind], [ids]);
  return rows.map(({ id, ...shown }) => hit(kind, id, shown));
};

/** A submission, and the placement that came of it. */
export const submissionHits = (found: readonly SubmissionAnswer[], placements: boolean): SearchHitAnswer[] => {
  const shown = ({ candidate, facilityName, jurisdiction, startsOn }: SubmissionAnswer) => ({
    name: candidate.familyName === null ? null : `${candidate.familyName}, ${candidate.givenNames ?? ''}`,
    ...{ facilityName, jurisdiction, startsOn, profession: candidate.profession, nurseId: candidate.nurseId },
  });
  return [
    ...found.map((each) => hit('submission', each.id, { ...shown(each), status: each.status })),
    ...found.flatMap((each) =>
      placements && each.placementId !== null ? [hit('placement', each.placementId, shown(each))] : [],
    ),
  ];
};
