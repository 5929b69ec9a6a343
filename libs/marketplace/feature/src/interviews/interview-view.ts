import { FacilityRow, GapRow, InterviewRow } from '@crossward/marketplace-data-access';
import { notFound } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';
import { iso, isoOrNull } from '../shared/iso.js';
import type { InterviewAnswer } from './interview.dto.js';

/** Time zones of the facilities whose gaps these are. */
const timeZonesOf = async (tx: Transaction, gapIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const gaps = await tx.manager.findBy(GapRow, { id: In([...gapIds]) });
  const facilities = await tx.manager.findBy(FacilityRow, { id: In(gaps.map(({ facilityId }) => facilityId)) });
  const zones = new Map(facilities.map(({ id, timeZone }) => [id, timeZone]));
  return new Map(gaps.map(({ id, facilityId }) => [id, zones.get(facilityId) as string]));
};

export const toInterviewAnswers = async (
  tx: Transaction,
  rows: readonly InterviewRow[],
): Promise<InterviewAnswer[]> => {
  const zones = await timeZonesOf(tx, [...new Set(rows.map(({ gapId }) => gapId))]);
  return rows.map(({ arrangedBy: _arrangedBy, ...row }) => ({
    ...row,
    slots: row.slots.map(iso),
    startsAt: isoOrNull(row.startsAt),
    endsAt: isoOrNull(row.endsAt),
    timeZone: zones.get(row.gapId) as string,
    createdAt: iso(row.createdAt),
    closedAt: isoOrNull(row.closedAt),
  }));
};

/** @throws DomainError INTERVIEW_NOT_FOUND */
export const readInterview = async (tx: Transaction, id: string): Promise<InterviewAnswer> => {
  const row = await tx.manager.findOneBy(InterviewRow, { id });
  const [answer] = row ? await toInterviewAnswers(tx, [row]) : [];
  if (!answer) throw notFound('interview', id);
  return answer;
};
