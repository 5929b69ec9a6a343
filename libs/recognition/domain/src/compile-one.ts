import type { LawScope } from './conditions/scope.js';
import { compileEntry } from './entries.js';
import type { ArrangementDocument, EntryDocument, LawDocuments } from './law/index.js';
import { Memberships } from './memberships.js';
import { Messages } from './reasons.js';
import { compileRule } from './rules.js';

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
