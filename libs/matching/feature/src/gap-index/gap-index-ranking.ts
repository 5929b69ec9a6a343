import { RecognitionPort, type GapSummary, type NurseSummary } from '@crossward/contracts';
import type { Clock, LocalDate } from '@crossward/kernel';
import {
  assess,
  rightsOf,
  type ExchangeRates,
  type GapRights,
  type GapSearchOptions,
  type MatchDecisions,
} from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { GapPolicies } from '../policies/gap-policies.js';
import type { GapWindow, GapWindowRequest } from '../ranking/gap-window.js';
import type { Served } from '../ranking/served.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';
import { EXCHANGE_RATES } from '../tokens.js';
import { GapIndexKeeper } from './gap-index-keeper.js';

/** A market that changes each time the law is asked is left to the database. */
const MOST_ATTEMPTS = 3;

/** Ranks gaps for a nurse by the gaps in the memory of this process, once these show all that was committed before. */
@Injectable()
export class GapIndexRanking {
  constructor(
    private readonly keeper: GapIndexKeeper,
    private readonly classes: RecognitionClasses,
    private readonly policies: GapPolicies,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where this index does not know, or not yet: the excluded are in no order of it. */
  async rank(request: GapWindowRequest): Promise<(GapWindow & Served) | null> {
    if (request.window.includeExcluded || !this.keeper.current) return null;
    await this.keeper.catchUp();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const found = await this.attempt(request);
      if (found !== 'changed') return found;
    }
    return null;
  }

  private async attempt({
    nurse,
    filters,
    window: { limit, after },
  }: GapWindowRequest): Promise<(GapWindow & Served) | 'changed' | null> {
    const index = this.keeper.current;
    if (!index) return null;
    const { version } = index;
    const circumstances = { todayAt: this.todays(), rates: this.rates };
    const within = index.within(nurse, circumstances);
    const decisionsOf = await this.lawOf(nurse, within, circumstances.todayAt);
    const [chosen, terms] = [await this.policies.chosenFor(within), await this.recognition.vocabulary()];
    // Nothing is waited for from here on, so that list, counts and what is told of the index are of one state.
    const served = this.keeper.served();
    if (this.keeper.current !== index || index.version !== version) return 'changed';
    if (!served) return null;
    const { usual } = this.policies;
    const options: Omit<GapSearchOptions, 'k'> = {
      ...circumstances,
      policies: { usual, chosen },
      rightsOf: remembered((gap) => rightsOf('', { gap, decisions: decisionsOf(gap) })),
      filters,
      ...(after && { after }),
    };
    const top = index.search(nurse, { ...options, k: limit + 1 });
    const { eligible, listed, ahead } = index.count(nurse, options);
    const policyOf: GapWindow['policyOf'] = ({ id }) => chosen.get(id) ?? usual;
    const items = top.slice(0, limit).map(({ gap }, at) => ({
      gap,
      rank: ahead + at + 1,
      assessment: assess(
        { gap, nurse, decisions: decisionsOf(gap), today: circumstances.todayAt(gap), rates: this.rates, terms },
        policyOf(gap),
      ),
    }));
    return {
      ...{ items, more: top.length > limit, considered: index.size, eligible, listed, ahead, policyOf, ...served },
      corpusVersion: within[0] ? decisionsOf(within[0]).atStart.corpusVersion : null,
    };
  }

  /** Gaps that ask the same of the law are asked about once. */
  private async lawOf(
    nurse: NurseSummary,
    gaps: readonly GapSummary[],
    todayAt: (gap: GapSummary) => LocalDate,
  ): Promise<(gap: GapSummary) => MatchDecisions> {
    const keyOf = ({ jurisdiction, profession, setting, assignment, timeZone }: GapSummary): string =>
      [jurisdiction, profession, setting, assignment.from, assignment.until, timeZone].join('|');
    const questions = new Map(gaps.map((gap) => [keyOf(gap), gap]));
    const pairs = [...questions.values()].map((gap) => ({ nurse, gap, today: todayAt(gap) }));
    const answers = await this.classes.decide(pairs);
    const known = new Map([...questions.keys()].map((key, at) => [key, answers[at]]));
    return (gap) => {
      const found = known.get(keyOf(gap));
      if (!found) throw new Error(`No decision for the gap (${gap.id}).`);
      return found;
    };
  }

  /** One day a time zone, also where midnight falls into the search. */
  private todays(): (gap: GapSummary) => LocalDate {
    const known = new Map<string, LocalDate>();
    return ({ timeZone }) => {
      const today = known.get(timeZone) ?? this.clock.today(timeZone);
      known.set(timeZone, today);
      return today;
    };
  }
}

const remembered = (rightsAt: (gap: GapSummary) => GapRights): ((gap: GapSummary) => GapRights) => {
  const known = new Map<string, GapRights>();
  return (gap) => {
    const found = known.get(gap.id) ?? rightsAt(gap);
    known.set(gap.id, found);
    return found;
  };
};
