import type { Decision, Entry, Reason, Route, RouteLeg } from '@crossward/contracts';
import { SOURCE_LOCALE, type EntryDocument, type MessageDocument } from '@crossward/recognition-domain';
import type { Catalogue } from './catalogue.js';
import type { Language } from './language.js';

type Variant = 'held' | 'failed' | 'unknown';

const variantOf = (message: MessageDocument, variant: Variant): string =>
  typeof message === 'string' ? message : message[variant];

/** The sentences that the engine makes by itself (domain: placed.ts, selection.ts), from what the reason tells. */
const engineReason = (reason: Reason, decision: Decision, catalogue: Catalogue, language: Language): string => {
  const place = catalogue.inPlace(decision.destination, language);
  const { rule, outcome, day } = reason;
  if (rule === 'in-force' && day === undefined) return language.say('reason.not-settled', { place });
  if (rule === 'in-force' && day !== undefined) {
    const begins = decision.on < day;
    return language.say(begins ? 'reason.in-force-from' : 'reason.no-longer-in-force', { day: language.day(day) });
  }
  if (rule === 'destination') {
    return day === undefined
      ? language.say('reason.does-not-lead-there', { place })
      : language.say('reason.leads-there-from', { place, day: language.day(day) });
  }
  // What remains is closed, or not, by the bar that the reason names.
  return language.say(`reason.closed.${outcome}`, { arrangement: catalogue.nameOfArrangement(rule, language) });
};

/** A reason in the words of the language: of its condition, or of the engine. */
export const reasonText = (reason: Reason, decision: Decision, catalogue: Catalogue, language: Language): string => {
  const message = language.message(`${reason.arrangement}.${reason.rule}`) ?? language.message(reason.rule);
  return message ? variantOf(message, reason.outcome) : engineReason(reason, decision, catalogue, language);
};

/** Conditions of entry are told as sentences alone; their ids are those of the entry that has such sentences. */
const conditionText = (english: string, entry: EntryDocument, { law }: Catalogue, language: Language): string => {
  for (const version of entry.versions) {
    for (const { id } of [...version.when, ...(version.subjectTo ?? [])]) {
      const own = `${entry.id}.${id}`;
      const key = law.messages[own] === undefined ? id : own;
      const message = law.messages[key];
      const translated = language.message(key);
      if (message === undefined || translated === undefined) continue;
      const variant = (['failed', 'unknown', 'held'] as const).find((each) => variantOf(message, each) === english);
      if (variant) return variantOf(translated, variant);
    }
  }
  return language.phrase(english);
};

export const entryConditions = (entry: Entry, catalogue: Catalogue, language: Language): string[] => {
  const document = catalogue.entry(entry.id);
  if (!document) throw new Error(`The decision is of another law: there is no entry (${entry.id}).`);
  return entry.conditions.map((condition) => conditionText(condition, document, catalogue, language));
};

export const openLawText = (
  open: Decision['openLaw'][number],
  decision: Decision,
  catalogue: Catalogue,
  language: Language,
): string => {
  if (open.coverage !== 'no-rule' && open.coverage !== 'incomplete') return language.phrase(open.what);
  const place = catalogue.inPlace(decision.destination, language);
  return language.say(`coverage.${open.coverage}`, { place, profession: language.as(decision.as) });
};

const legIn = (leg: RouteLeg, language: Language): RouteLeg => ({
  ...leg,
  steps: leg.steps.map((step) => ({ ...step, name: language.phrase(step.name) })),
  needs: leg.needs.map((need) => ({ ...need, detail: language.phrase(need.detail) })),
  legalBasis: language.phrase(leg.legalBasis),
});

const routeIn = (route: Route, language: Language): Route => ({
  ...route,
  legs: route.legs.map((leg) => legIn(leg, language)),
});

/**
 * The same decision in the words of a language: its reasons, steps, needs, citations, conditions of entry and open
 * questions. Codes, days, amounts and addresses stay. English is the language of the law, so that it costs nothing.
 * @throws DomainError UNKNOWN_LOCALE
 */
export const localise = (decision: Decision, catalogue: Catalogue, locale: string): Decision => {
  if (locale === SOURCE_LOCALE) return decision;
  const language = catalogue.language(locale);
  return {
    ...decision,
    ...(decision.route ? { route: routeIn(decision.route, language) } : {}),
    alternatives: decision.alternatives.map((route) => routeIn(route, language)),
    entry: decision.entry.map((entry) => ({ ...entry, conditions: entryConditions(entry, catalogue, language) })),
    openLaw: decision.openLaw.map((open) => ({ ...open, what: openLawText(open, decision, catalogue, language) })),
    reasons: decision.reasons.map((reason) => ({
      ...reason,
      text: reasonText(reason, decision, catalogue, language),
      legalBasis: language.phrase(reason.legalBasis),
    })),
  };
};
