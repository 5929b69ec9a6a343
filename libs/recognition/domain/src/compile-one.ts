import type { LocalDate } from '@crossward/kernel';
import { compileRequirement } from './conditions/language/language.js';
import { outerScope, type LawScope } from './conditions/scope.js';
import { compileEntry } from './entries.js';
import type { ArrangementDocument, EntryDocument, LanguageDocument, LawDocuments, Selector } from './law/index.js';
import { Memberships } from './memberships.js';
import { Messages } from './reasons.js';
import { compileRule } from './rules.js';
import { ScoreTables } from './scores/score-tables.js';
import { compileSelector, type CompiledSelector } from './selectors.js';
import { FALSE, type Truth } from './truth.js';

/** What lint needs: each document compiled by itself, so that one fault does not hide the others. */
export interface LawParts {
  scope: LawScope;
  messages: Messages;
}

export const lawParts = (law: LawDocuments): LawParts => ({
  messages: new Messages(law.messages),
  scope: {
    memberships: new Memberships(law.memberships),
    tables: new Map(law.tables.map((table) => [table.id, table])),
    shared: new Map(law.conditions.map((condition) => [condition.id, condition])),
    scales: law.vocabulary.scales,
    languages: new Map(law.languages.map((requirement) => [requirement.id, requirement])),
    scores: new ScoreTables(law.scores, law.vocabulary.tests),
  },
});

/** Throws what cannot be compiled; returns whether any of the codes is ever a destination of it. */
export const compileArrangement = (
  document: ArrangementDocument,
  { scope, messages }: LawParts,
  codes: readonly string[],
): boolean =>
  compileRule(document, scope, messages).versions.some(({ destination }) =>
    codes.some((code) => destination.ever(code)),
  );

export const compileEntryDocument = (
  document: EntryDocument,
  { scope, messages }: LawParts,
  codes: readonly string[],
): boolean => {
  const { destination } = compileEntry(document, scope, messages);
  return codes.some((code) => destination.ever(code));
};

/** Throws what of a language requirement cannot be compiled. */
export const compileLanguageDocument = ({ id }: LanguageDocument, { scope }: LawParts): void => {
  compileRequirement(id, outerScope(scope));
};

/** Those of the codes that selectors lead to, on `from` or later where it is told, whatever the conditions beside them. */
export const destinationsOf = (
  selectors: readonly Selector[],
  { scope }: LawParts,
  codes: readonly string[],
  from?: LocalDate,
): string[] => {
  const compiled = selectors.map((selector) => compileSelector(selector, scope.memberships));
  const leads = (selector: CompiledSelector, code: string): boolean =>
    from === undefined
      ? selector.ever(code)
      : selector.truth(code, from) !== FALSE || selector.nextFrom(code, from) !== undefined;
  return codes.filter((code) => compiled.some((selector) => leads(selector, code)));
};

/** Whether a selector leads to a place on a day, whatever the conditions beside it. */
export const leadsTo = (selector: Selector, { scope }: LawParts, code: string, on: LocalDate): Truth =>
  compileSelector(selector, scope.memberships).truth(code, on);
