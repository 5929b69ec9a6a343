import type { LocalDate, Profession } from '@crossward/kernel';
import type { LawIndex } from '../law-index.js';
import { countryPart, liesIn } from '../places.js';
import type { RuleVersion } from '../rules.js';
import type { DayLaw } from '../selection.js';
import { FALSE } from '../truth.js';
import { PlaceTests } from './place-tests.js';

/**
 * Places that the law never tells apart on any of some days: neither as what a way leads to nor as where a licence comes
 * from. To a nurse who mentions none of them each stands for all others: a way over one is as long and as dear as the same
 * way over another.
 */
export class Interchangeable {
  /** Groups of places, each in the order of the places. */
  readonly groups: readonly (readonly number[])[];
  private readonly tests: PlaceTests;
  private readonly versions = new Map<RuleVersion, number>();
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
    this.withParts = new Set(
      [...codes, ...this.tests.literals].filter((code) => countryPart(code) !== code).map(countryPart),
    );
    const groups = new Map<string, number[]>();
    for (const place of places) {
      const told = this.told(this.codeOf(place), laws.get(place) as string);
      groups.set(told, [...(groups.get(told) ?? []), place]);
    }
    this.groups = [...groups.values()];
  }

  private codeOf(place: number): string {
    return this.index.numbering.places[place] as string;
  }

  /** All by which the law knows a place. */
  private told(code: string, law: string): string {
    const { memberships, tables, languages } = this.index.scope;
    const country = countryPart(code);
    const document = this.index.jurisdictions.get(code);
    const own = country !== code || this.withParts.has(code) ? country : '';
    const literals = [...this.tests.literals].filter((one) => liesIn(code, one) !== FALSE);
    const belongs = this.tests.memberships.map(({ id, aspect, everyDay }) => {
      const membership = memberships.get(id, aspect);
      const days = everyDay ? [...membership.changeDays(), ...this.days] : this.days;
      return days.map((day) => membership.truth(code, day)).join('');
    });
    const rows = [...this.tests.tables].map((id) => rowsWith(code, tables.get(id)?.rows ?? {}));
    const requirements = [...languages.values()].filter(
      ({ jurisdictions }) => jurisdictions.includes(code) || jurisdictions.includes(country),
    );
    return JSON.stringify([
      own,
      document?.licenceScope,
      document?.regulates,
      law,
      literals,
      belongs,
      rows,
      requirements.map(({ id }) => id),
    ]);
  }

  /** The arrangements into a place on each day, and the gates before ways from there. */
  private lawOf(place: number): string {
    const as = this.index.numbering.term(this.as);
    const told = this.days.map((day) => {
      const law = this.index.lawFor({ destination: place, as, on: this.index.numberOf(day) });
      return this.toldOn(law, place);
    });
    return told.filter((text, at) => text !== told[at - 1]).join(';');
  }

  private toldOn({ bars, gates, others }: DayLaw, place: number): string {
    const ready = [...bars, ...gates, ...others].map(({ version, settled }) => `${this.numberOf(version)}:${settled}`);
    const gated = gates.map(({ homeNumbers }) => Number(homeNumbers.has(place)));
    return [...ready, ...gated].join();
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
