import { NamedLawsPort, type Actor } from '@crossward/contracts';
import { DomainError, type Clock } from '@crossward/kernel';
import { addReranking, countUnfinishedRerankings } from '@crossward/matching-data-access';
import type { ExchangeRates, RankingBasis } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { EXCHANGE_RATES } from '../tokens.js';
import type { BasisBody, RatesBody, RerankingAnswer, RerankingBody } from './reranking.dto.js';
import { toRerankingAnswer } from './reranking-view.js';

const DEPTH = 50;
/** Each keeps every worker busy; more of them at once end no sooner. */
const MOST_UNFINISHED = 3;

/** Begins the comparison of the whole market under two bases; workers do the ranking. */
@Injectable()
export class StartReranking {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(NamedLawsPort) private readonly laws: NamedLawsPort,
    @Inject(EXCHANGE_RATES) private readonly rates: ExchangeRates | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError RELEASE_NOT_FOUND, WITHDRAWAL_IMPOSSIBLE, RATES_REPEAT, NOTHING_TO_COMPARE, RE_RANKINGS_TOO_MANY */
  async start(actor: Actor, { before, after, depth = DEPTH }: RerankingBody): Promise<RerankingAnswer> {
    const sides = { before: await this.basisOf(before), after: await this.basisOf(after) };
    if (JSON.stringify(sides.before) === JSON.stringify(sides.after)) throw nothingToCompare();
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.lock('matching-rerankings');
      if ((await countUnfinishedRerankings(tx)) >= MOST_UNFINISHED) throw tooMany();
      const row = await addReranking(tx, { ...sides, depth });
      const { law: lawBefore } = sides.before;
      const { law: lawAfter } = sides.after;
      const details = { lawBefore, lawAfter, depth };
      tx.record({ action: 'reranking.requested', subjectType: 'reranking', subjectId: row.id, details });
      tx.publish('reranking.requested', { rerankingId: row.id });
      return toRerankingAnswer(row);
    });
  }

  /** Pinned here, so that every job of the run compares the same two laws, whatever is in use when it runs. */
  private async basisOf({ corpusVersion, lawOn, withdrawal, rates }: BasisBody): Promise<RankingBasis> {
    const law = await this.laws.pin({
      corpusVersion: corpusVersion ?? null,
      withdrawal: withdrawal ?? null,
      lawOf: lawOn ? { day: lawOn, since: this.clock.today() } : null,
    });
    return { law, rates: rates ? toRates(rates) : this.rates };
  }
}

const toRates = ({ asOf, base, rates, source }: RatesBody): ExchangeRates => {
  const perBase = Object.fromEntries(rates.map((rate) => [rate.currency, rate.perBase]));
  if (Object.keys(perBase).length !== rates.length || perBase[base] !== undefined) {
    throw new DomainError({
      kind: 'invalid',
      code: 'RATES_REPEAT',
      message: `The rates of (${asOf}) name a currency twice, or the base (${base}) beside itself.`,
      nextStep: 'Give each currency once, and the base only as the base.',
    });
  }
  return { asOf, base, perBase, source };
};

const nothingToCompare = (): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'NOTHING_TO_COMPARE',
    message: 'Both sides rank by the same law and the same rates.',
    nextStep: 'Name another corpusVersion, lawOn, withdrawal or rates on one side.',
  });

const tooMany = (): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'RE_RANKINGS_TOO_MANY',
    message: `(${MOST_UNFINISHED}) re-rankings are under way already.`,
    nextStep: 'Wait until one of them ends, or cancel it.',
    facts: { most: MOST_UNFINISHED },
  });
