import { RecognitionPort, type Actor, type ShiftPattern } from '@crossward/contracts';
import type { JurisdictionCode } from '@crossward/kernel';
import { countGapFacets, type FacetCount, type GapFacet } from '@crossward/marketplace-data-access';
import { payBandOf } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { GapFacetsAnswer } from './gap-facets.dto.js';
import { checkSearch, filtersOf } from './gap-search-query.js';
import type { GapSearchQuery } from './gap.dto.js';

const before = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many gaps a search would find under each of its values. */
@Injectable()
export class CountGapFacets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError CURRENCY_MISSING, UNKNOWN_TERM */
  async count(actor: Actor, query: GapSearchQuery): Promise<GapFacetsAnswer> {
    await checkSearch(this.recognition, query);
    return toFacets(await this.unitOfWork.read(actor, (tx) => countGapFacets(tx, filtersOf(query))));
  }
}

const toFacets = (counts: readonly FacetCount[]): GapFacetsAnswer => {
  const of = <Value extends string>(facet: GapFacet): { value: Value; count: number }[] =>
    counts
      .filter((one) => one.facet === facet)
      .map(({ value, count }) => ({ value: value as Value, count }))
      .sort((a, b) => b.count - a.count || before(a.value, b.value));
  return {
    total: counts.find(({ facet }) => facet === 'total')?.count ?? 0,
    jurisdictions: of<JurisdictionCode>('jurisdiction'),
    specialties: of('specialty'),
    shiftPatterns: of<ShiftPattern>('shift_pattern'),
    startMonths: of('start_month')
      .map(({ value, count }) => ({ value: value.slice(0, 'YYYY-MM'.length), count }))
      .sort((a, b) => before(a.value, b.value)),
    currencies: of('currency'),
    weeklyPay: counts
      .filter(({ facet }) => facet === 'weekly_pay')
      .map(({ value, currency, count }) => ({ currency: String(currency), ...payBandOf(Number(value)), count }))
      .sort((a, b) => before(a.currency, b.currency) || a.from - b.from),
  };
};
