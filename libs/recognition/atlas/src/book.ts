import type { LocalDate } from '@crossward/kernel';
import type { ArrangementDocument } from '@crossward/recognition-domain';
import type { Content } from './html.js';
import { html } from './html.js';
import type { Detours, Matrix } from './matrix.js';
import { hrefFrom, PAGES } from './paths.js';
import { compareNames, regionsOf, type Region } from './regions.js';
import type { AtlasSource, ExampleCase } from './source.js';
import type { Survey } from './survey.js';
import type { Voice } from './voice.js';

const examplesIn = (cases: AtlasSource['cases']): Map<string, ExampleCase[]> => {
  const own = new Map([...cases].map(([file, list]) => [file.replace(/\.yaml$/, ''), [...list]]));
  for (const [file, list] of cases) {
    for (const example of list) {
      const { route } = example.expect;
      if (!route || file === `${route}.yaml`) continue;
      own.set(route, [...(own.get(route) ?? []), example]);
    }
  }
  return own;
};

/** What every page is written from. */
export class Book {
  readonly regions: readonly Region[];
  private readonly arrangements: ReadonlyMap<string, ArrangementDocument>;
  private readonly examples: ReadonlyMap<string, readonly ExampleCase[]>;
  private readonly kept = new Map<string, Content>();

  constructor(
    readonly survey: Survey,
    readonly voice: Voice,
    readonly matrix: Matrix,
    readonly detours: Detours,
  ) {
    this.arrangements = new Map(this.law.arrangements.map((document) => [document.id, document]));
    this.examples = examplesIn(survey.source.cases);
    this.regions = regionsOf(survey.places, (code) => voice.place(code));
  }

  get law() {
    return this.survey.source.law;
  }

  get on(): LocalDate {
    return this.survey.on;
  }

  arrangement(id: string): ArrangementDocument | undefined {
    return this.arrangements.get(id);
  }

  /** Cases beside the arrangement, then those of other files that end with it. */
  examplesOf(id: string): readonly ExampleCase[] {
    return this.examples.get(id) ?? [];
  }

  /** Many places share the same rules: what is written of one is written once. */
  once(key: string, write: () => Content): Content {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const written = write();
    this.kept.set(key, written);
    return written;
  }

  byName(codes: readonly string[]): string[] {
    const { voice } = this;
    return [...codes].sort((a, b) => compareNames(voice.place(a), voice.place(b)) || compareNames(a, b));
  }

  linkToPlace(page: string, code: string): Content {
    const name = this.voice.place(code);
    if (!this.survey.place(code)) return name;
    return html`<a href="${hrefFrom(page, PAGES.place(code))}">${name}</a>`;
  }

  linkToArrangement(page: string, id: string, anchor = ''): Content {
    const document = this.arrangement(id);
    if (!document) return id;
    const href = hrefFrom(page, PAGES.arrangement(id));
    return html`<a href="${href}${anchor}">${this.voice.phrase(document.name)}</a>`;
  }

  linkToMembership(page: string, id: string): Content {
    const document = this.law.memberships.find((membership) => membership.id === id);
    if (!document) return id;
    return html`<a href="${hrefFrom(page, PAGES.membership(id))}">${this.voice.phrase(document.name)}</a>`;
  }

  linkToLanguage(page: string, id: string): Content {
    const document = this.law.languages.find((requirement) => requirement.id === id);
    if (!document) return id;
    return html`<a href="${hrefFrom(page, PAGES.language(id))}">${this.voice.phrase(document.name)}</a>`;
  }

  linkToEntry(page: string, id: string): Content {
    const document = this.law.entries.find((entry) => entry.id === id);
    if (!document) return id;
    return html`<a href="${hrefFrom(page, PAGES.entry(id))}">${this.voice.phrase(document.name)}</a>`;
  }
}

/** A page of the atlas, ready to be written. */
export interface Page {
  path: string;
  title: string;
  /** Where it stands: pages from the start to the one above it. */
  trail?: readonly { path: string; title: string }[];
  body: Content;
  /** Wider than a readable measure: for tables. */
  wide?: true;
}
