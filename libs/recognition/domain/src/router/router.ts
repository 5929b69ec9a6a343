import type {
  DestinationsAnswer,
  DestinationsQuery,
  RecognitionQuery,
  RouteQuery,
  RouteSearch,
} from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Profession } from '@crossward/kernel';
import type { RatesDocument } from '../law/index.js';
import type { LawIndex } from '../law-index.js';
import { dayInt } from '../program/numbering.js';
import { verdictOf } from '../verdict.js';
import { Everywhere, type Reached } from './everywhere.js';
import { Network } from './network.js';
import { FeeComparison, ratesOn } from './rates.js';
import { MOST_LEGS, RouteFinder, type SearchOptions } from './search.js';
import { Travel } from './travel.js';
import { RouteWriter } from './write-route.js';

/** Professions times stretches of days whose networks are kept: each some hundred kilobytes. */
const MOST_NETWORKS = 32;

const MOST_ROUTES = 12;

const optionsOf = ({ maxLegs = MOST_LEGS, relocate = true }: Partial<SearchOptions>): SearchOptions => ({
  maxLegs: Math.min(maxLegs, MOST_LEGS),
  relocate,
});

/** Routes over several legs, for one place and for all places. */
export class Router {
  private readonly networks = new Map<string, Network>();
  private readonly comparisons = new Map<RatesDocument | undefined, FeeComparison>();

  constructor(
    private readonly index: LawIndex,
    private readonly corpusVersion: string,
  ) {}

  routes(query: RouteQuery): RouteSearch {
    const { comparison, network, travel } = this.prepare(query);
    const { direct, labels } = new RouteFinder(this.index, network, travel, comparison, optionsOf(query)).run();
    const writer = new RouteWriter(this.index, travel, comparison);
    return {
      ...(query.id === undefined ? {} : { id: query.id }),
      destination: query.destination,
      on: query.on,
      as: travel.as,
      corpusVersion: this.corpusVersion,
      verdict: this.verdict(this.index.numbering.place(query.destination), direct, travel),
      routes: labels.slice(0, MOST_ROUTES).map((label) => writer.write(label)),
    };
  }

  destinations(asked: DestinationsQuery): DestinationsAnswer {
    // The place is filled in for each leg; the first one only has to be some place.
    const query: RecognitionQuery = { ...asked, destination: this.anyPlace() };
    const { comparison, network, travel } = this.prepare(query);
    const reached = new Everywhere(this.index, network, travel, comparison, optionsOf(asked)).run();
    const writer = new RouteWriter(this.index, travel, comparison);
    return {
      ...(asked.id === undefined ? {} : { id: asked.id }),
      on: asked.on,
      as: travel.as,
      corpusVersion: this.corpusVersion,
      destinations: reached.map((found) => ({
        jurisdiction: this.index.numbering.places[found.place] as JurisdictionCode,
        verdict: this.verdict(found.place, found, travel),
        ...(found.best ? { route: writer.write(found.best) } : {}),
      })),
    };
  }

  private verdict(
    place: number,
    { sure, hoped }: Pick<Reached, 'sure' | 'hoped'>,
    travel: Travel,
  ): RouteSearch['verdict'] {
    const as = this.index.numbering.term(travel.as);
    const { coverage } = this.index.lawFor({ destination: place, as, on: dayInt(travel.query.on) });
    return verdictOf(sure, hoped, coverage);
  }

  private anyPlace(): JurisdictionCode {
    return [...this.index.jurisdictions.keys()][0] as JurisdictionCode;
  }

  private prepare(query: RecognitionQuery): { comparison: FeeComparison; network: Network; travel: Travel } {
    const travel = new Travel(this.index, query);
    const comparison = this.comparisonOn(query.on);
    return { comparison, network: this.networkFor(travel.as, query.on, comparison), travel };
  }

  private comparisonOn(on: LocalDate): FeeComparison {
    const rates = ratesOn(this.index.rates, on);
    const known = this.comparisons.get(rates);
    if (known) return known;
    const comparison = new FeeComparison(rates);
    this.comparisons.set(rates, comparison);
    return comparison;
  }

  private networkFor(as: Profession, on: LocalDate, comparison: FeeComparison): Network {
    const key = `${as} ${this.index.stretchOf(on)} ${comparison.ratesOf ?? ''}`;
    const known = this.networks.get(key);
    if (known) return known;
    if (this.networks.size >= MOST_NETWORKS) this.networks.clear();
    const network = new Network(this.index, as, on, comparison);
    this.networks.set(key, network);
    return network;
  }
}
