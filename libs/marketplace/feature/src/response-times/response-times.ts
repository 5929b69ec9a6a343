import {
  asSystem,
  listResponseTimes,
  responseCasesOfRecruiter,
  type DatedResponseTime,
  type ShownResponseTime,
} from '@crossward/marketplace-data-access';
import { FEWEST_CASES, RESPONSE_WINDOW_DAYS, responseTime } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import type { GapAnswer } from '../gaps/gap.dto.js';
import { iso } from '../shared/iso.js';
import type { ResponseTimeAnswer, ResponseTimesAnswer } from './response-times.dto.js';

const DAY = 86_400_000;
const NO_CASES = responseTime([], 0);

const toTime = (shown: ShownResponseTime | null): ResponseTimeAnswer => {
  if (!shown) return NO_CASES;
  const { answered, unanswered, medianMinutes, p90Minutes } = shown;
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

/** How long a hospital took of late, and all recruiters. */
export const responseTimesOf = (
  ofHospital: ShownResponseTime | null,
  ofRecruiters: DatedResponseTime | null,
): ResponseTimesAnswer => ({
  days: RESPONSE_WINDOW_DAYS,
  workedOutAt: ofRecruiters ? iso(ofRecruiters.workedOutAt) : null,
  hospital: toTime(ofHospital),
  recruiters: toTime(ofRecruiters),
});

/** Adds to a gap how long its hospital and recruiters took to answer of late. */
export const withResponseTimes = async (tx: Transaction, gap: GapAnswer): Promise<GapAnswer> => {
  const times = await listResponseTimes(tx, gap.organisationId);
  const of = (organisationId: string | null): DatedResponseTime | null =>
    times.find((time) => time.organisationId === organisationId) ?? null;
  return { ...gap, responseTimes: responseTimesOf(of(gap.organisationId), of(null)) };
};
