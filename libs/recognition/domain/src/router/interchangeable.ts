import type { LocalDate, Profession } from '@crossward/kernel';
import type { LawIndex } from '../law-index.js';
import { countryPart, liesIn } from '../places.js';
import type { RuleVersion } from '../rules.js';
import type { DayLaw } from '../selection.js';
import { PlaceTests } from './place-tests.js';

/**
 * Places that the law never tells apart on any of some days: neither as what a way leads to nor as where a licence comes
 * from. To a nurse who mentions none of them each stands for all others: a way over one is as long and as dear as the same
 * way over another.
 */
export class Interchangeable {
  /** Groups of places, each in the order of the places. */
  readonly groups: readonly (readonly number[])[];
  /** The same for licences alone: by the number of a place, the first place from which a licence opens the same legs. */
  readonly sources: readonly number[];
  private readonly tests: PlaceTests;
  private readonly versions = new Map<RuleVersion, number>();
  /** The places that some gate stands before on some day. */
  private readonly gates: ReadonlySet<number>[] = [];
  private readonly withParts: ReadonlySet<string>;

  constructor(
    private readonly index: LawIndex,
    private readonly as: Profession,
    private readonly days: readonly LocalDate[],
    places: readonly number[],
  ) {
    this.tests = new PlaceTests(index.scope);
    const laws = new Map(places.map((place) => [place, this.lawOf(place)]));
    for (const version of this.versions.keys()) this.tests.addVersion(version);
    for (const { versions } of index.scope.languages.values()) {
      for (const version of versions) this.tests.addLanguageVersion(version);
    }
    const codes = places.map((place) => this.codeOf(place));
    const named = [...codes, ...this.tests.literals.flat()];
    this.withParts = new Set(named.filter((code) => countryPart(code) !== code).map(countryPart));
    const groups = new Map<string, number[]>();
    const firsts = new Map<string, number>();
    const sources: number[] = [];
    for (const place of places) {
      const code = this.codeOf(place);
      const source = this.toldAsSource(code, place);
      const whole = JSON.stringify([source, this.toldAsDestination(code), laws.get(place)]);
      groups.set(whole, [...(groups.get(whole) ?? []), place]);
      if (!firsts.has(source)) firsts.set(source, place);
      sources[place] = firsts.get(source) as number;
    }
    this.groups = [...groups.values()];
    this.sources = sources;
  }

  private codeOf(place: number): string {
    return this.index.numbering.places[place] as string;
  }

  /** All by which the law knows where a licence or a home is. */
  private toldAsSource(code: string, place: number): string {
    const { memberships, tables } = this.index.scope;
    const country = countryPart(code);
    const own = country !== code || this.withParts.has(code) ? country : '';
    const literals = this.tests.literals.map((codes) => Math.max(...codes.map((one) => liesIn(code, one)))).join('');
    const belongs = this.tests.memberships.map(({ id, aspect, everyDay }) => {
      const membership = memberships.get(id, aspect);
      const days = everyDay ? [...membership.changeDays(), ...this.days] : this.days;
      return days.map((day) => membership.truth(code, day)).join('');
    });
    const rows = [...this.tests.tables].map((id) => rowsWith(code, tables.get(id)?.rows ?? {}));
    const gated = this.gates.map((homes) => Number(homes.has(place)));
    return JSON.stringify([own, literals, belongs, rows, gated]);
  }

  private toldAsDestination(code: string): string {
    const country = countryPart(code);
    const document = this.index.jurisdictions.get(code);
    const requirements = [...this.index.scope.languages.values()].filter(
      ({ jurisdictions }) => jurisdictions.includes(code) || jurisdictions.includes(country),
    );
    return JSON.stringify([document?.licenceScope, document?.regulates, requirements.map(({ id }) => id)]);
  }

  /** The arrangements into a place on each day. */
  private lawOf(place: number): string {
    const as = this.index.numbering.term(this.as);
    const told = this.days.map((day) => {
      const law = this.index.lawFor({ destination: place, as, on: this.index.numberOf(day) });
      return this.toldOn(law);
    });
    return told.filter((text, at) => text !== told[at - 1]).join(';');
  }

  private toldOn({ bars, gates, others }: DayLaw): string {
    for (const { homeNumbers } of gates) this.gates.push(homeNumbers);
    return [...bars, ...gates, ...others].map(({ version, settled }) => `${this.numberOf(version)}:${settled}`).join();
  }

  private numberOf(version: RuleVersion): number {
    const known = this.versions.get(version) ?? this.versions.size;
    this.versions.set(version, known);
    return known;
  }
}

/** What the row of a place says, and which cells of other rows name it. */
const rowsWith = (code: string, rows: Record<string, Record<string, unknown>>): unknown => [
  rows[code] ?? null,
  Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) => ([cell].flat().includes(code) ? [`${row} ${column}`] : [])),
  ),
];
