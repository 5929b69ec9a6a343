import {
  asSystem,
  responseCasesOf,
  responseCasesOfRecruiter,
  responseCasesOfRecruiters,
  type ResponseCases,
} from '@crossward/marketplace-data-access';
import { RESPONSE_WINDOW_DAYS, responseTime } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import type { GapAnswer } from '../gaps/gap.dto.js';
import type { ResponseTimesAnswer } from './response-times.dto.js';

const DAY = 86_400_000;

const toTime = ({ minutes, unanswered }: ResponseCases): ResponseTimesAnswer['hospital'] =>
  responseTime(
    minutes.map((each) => Math.ceil(each)),
    unanswered,
  );

/** How fast one recruiter was of late; of nobody it is nothing. Tells no more than the sums, hence as the system. */
export const responseTimeOfRecruiter = async (
  tx: Transaction,
  recruiterId: string | null,
): Promise<ResponseTimesAnswer['hospital']> => {
  if (recruiterId === null) return responseTime([], 0);
  const since = new Date(tx.now.getTime() - RESPONSE_WINDOW_DAYS * DAY);
  return toTime(await asSystem(tx, () => responseCasesOfRecruiter(tx, recruiterId, since)));
};

/** Adds to gaps how long their hospitals and recruiters took to answer of late: two statements, however many gaps. */
export const withResponseTimes = async (tx: Transaction, gaps: readonly GapAnswer[]): Promise<GapAnswer[]> => {
  if (gaps.length === 0) return [];
  const since = new Date(tx.now.getTime() - RESPONSE_WINDOW_DAYS * DAY);
  const hospitals = [...new Set(gaps.map(({ organisationId }) => organisationId))];
  return asSystem(tx, async () => {
    const casesOf = await responseCasesOf(tx, hospitals, since);
    const recruiters = toTime(await responseCasesOfRecruiters(tx, since));
    return gaps.map((gap) => ({
      ...gap,
      responseTimes: { days: RESPONSE_WINDOW_DAYS, hospital: toTime(casesOf(gap.organisationId)), recruiters },
    }));
  });
};
