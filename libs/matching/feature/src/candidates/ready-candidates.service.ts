import type { Actor, GapSummary } from '@crossward/contracts';
import { DomainError, later, type Clock, type LocalDate } from '@crossward/kernel';
import { startWindow, type StartWindow } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { positionIn } from '../assessment-page.js';
import { GapPolicies } from '../policies/gap-policies.js';
import type { RankedNurse } from '../ranking/nurse-ranking.js';
import { ServedRanking } from '../ranking/served-ranking.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { CandidatePages } from './candidate-pages.js';
import { filtersOf, windowOf, type ReadyCandidatesQuery } from './candidates.query.js';
import { FindGap } from './find-gap.js';
import type { ReadyCandidatesAnswer } from './ready-candidate.answer.js';

/** Who could begin by a day, routes included: the gap as if it began then and accepted a licence on its way. */
@Injectable()
export class ReadyCandidatesService {
  constructor(
    private readonly gaps: FindGap,
    private readonly policies: GapPolicies,
    private readonly ranking: ServedRanking,
    private readonly classes: RecognitionClasses,
    private readonly pages: CandidatePages,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, gapId: string, query: ReadyCandidatesQuery): Promise<ReadyCandidatesAnswer> {
    const asked = await this.gaps.find(actor, gapId);
    const today = this.clock.today(asked.timeZone);
    const day = query.day ?? later(asked.assignment.from, today);
    const gap = begunOn(asked, day, today);
    const rankedAt = this.clock.now().toISOString();
    const list = `ready-candidates:${gapId}:${day}`;
    const policy = await this.policies.policyOf(gap);
    const window = windowOf(query, positionIn(this.cursors, query.cursor, list));
    const found = await this.ranking.rank({ gap, policy, filters: filtersOf(query), window, imagined: true });
    const { items, ...page } = this.pages.answer(gapId, policy, found, { rankedAt, list });
    const starts = await this.startsOf(gap, found.items, today);
    return { ...page, day, items: items.map((item, at) => ({ ...item, couldStartOn: starts[at] ?? null })) };
  }

  private async startsOf(
    gap: GapSummary,
    items: readonly RankedNurse[],
    today: LocalDate,
  ): Promise<(StartWindow | null)[]> {
    const begunToday = { ...gap, assignment: { ...gap.assignment, from: today } };
    const pairs = items.map(({ nurse }) => ({ nurse, today }));
    const onTheDay = await this.classes.decide(pairs.map((pair) => ({ ...pair, gap })));
    const atOnce = await this.classes.decide(pairs.map((pair) => ({ ...pair, gap: begunToday })));
    return items.map((_, at) => {
      const [then, now] = [onTheDay[at], atOnce[at]];
      return then && now ? startWindow(then, now, { day: gap.assignment.from, today }) : null;
    });
  }
}

const begunOn = (gap: GapSummary, day: LocalDate, today: LocalDate): GapSummary => {
  const { until } = gap.assignment;
  if (day < today || (until !== null && day >= until)) {
    throw new DomainError({
      kind: 'invalid',
      code: 'DAY_OUTSIDE_ASSIGNMENT',
      message: `Nobody can begin by (${day}): it is (${today}) where the gap is, and the assignment ends on (${until ?? 'no day'}).`,
      nextStep: 'Ask for a day from today on that lies before the end of the assignment.',
      facts: { day, today, ...(until && { until }) },
    });
  }
  return {
    ...gap,
    assignment: { from: day, until },
    requirements: { ...gap.requirements, acceptsPendingLicence: true },
  };
};
