import {
  asSystem,
  listResponseTimes,
  responseCasesOfRecruiter,
  type ShownResponseTime,
} from '@crossward/marketplace-data-access';
import { FEWEST_CASES, RESPONSE_WINDOW_DAYS, responseTime } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import type { GapAnswer } from '../gaps/gap.dto.js';
import { iso } from '../shared/iso.js';
import type { ResponseTimeAnswer } from './response-times.dto.js';

const DAY = 86_400_000;
const NO_CASES = responseTime([], 0);

const toTime = (shown: ShownResponseTime | undefined): ResponseTimeAnswer => {
  if (!shown) return NO_CASES;
  const { organisationId: _organisation, answered, unanswered, medianMinutes, p90Minutes } = shown;
  return { answered, unanswered, enoughCases: answered >= FEWEST_CASES, medianMinutes, p90Minutes };
};

/** How fast one recruiter was of late; of nobody it is nothing. Tells no more than the sums, hence as the system. */
export const responseTimeOfRecruiter = async (
  tx: Transaction,
  recruiterId: string | null,
): Promise<ResponseTimeAnswer> => {
  if (recruiterId === null) return NO_CASES;
  const since = new Date(tx.now.getTime() - RESPONSE_WINDOW_DAYS * DAY);
  const { minutes, unanswered } = await asSystem(tx, () => responseCasesOfRecruiter(tx, recruiterId, since));
  return responseTime(
    minutes.map((each) => Math.ceil(each)),
    unanswered,
  );
};

/** Adds to gaps how long their hospitals and recruiters took to answer of late: one row for each hospital of the page. */
export const withResponseTimes = async (tx: Transaction, gaps: readonly GapAnswer[]): Promise<GapAnswer[]> => {
  if (gaps.length === 0) return [];
  const times = await listResponseTimes(tx, [...new Set(gaps.map(({ organisationId }) => organisationId))]);
  const of = new Map(times.map((time) => [time.organisationId, time]));
  const ofRecruiters = of.get(null);
  return gaps.map((gap) => ({
    ...gap,
    responseTimes: {
      days: RESPONSE_WINDOW_DAYS,
      workedOutAt: ofRecruiters ? iso(ofRecruiters.workedOutAt) : null,
      hospital: toTime(of.get(gap.organisationId)),
      recruiters: toTime(ofRecruiters),
    },
  }));
};
