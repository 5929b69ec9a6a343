import type { Limit } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { entryConditions, openLawText, reasonText } from './localise.js';
import type { Sentence, Teller } from './teller.js';

export const tellVerdict = (teller: Teller): Sentence[] => {
  const { on, as, verdict, couldBe, route } = teller.decision;
  const asked = { on: teller.language.day(on), place: teller.there, profession: teller.language.as(as) };
  const carrier = route?.legs.at(-1)?.arrangement;
  const told =
    (verdict === 'authorised' || verdict === 'pathway') && carrier !== undefined
      ? teller.tell(`verdict.${verdict}`, { ...asked, arrangement: teller.arrangement(carrier) })
      : teller.tell(verdict === 'barred' ? 'verdict.barred' : 'verdict.undetermined', asked);
  return couldBe ? [told, teller.tell(`could-be.${couldBe}`, {})] : [told];
};

/** What carries the answer; of one that is barred, what stands in the way of each arrangement. */
export const tellReasons = (teller: Teller): Sentence[] => {
  const { decision, catalogue, language } = teller;
  const carriers = new Set(decision.route?.legs.map(({ arrangement }) => arrangement));
  return decision.reasons.flatMap((reason): Sentence[] => {
    const text = reasonText(reason, decision, catalogue, language);
    if (decision.verdict === 'barred' && reason.outcome === 'failed') {
      return [teller.tell('barred-by', { arrangement: teller.arrangement(reason.arrangement), text })];
    }
    if (reason.outcome !== 'held' || !carriers.has(reason.arrangement)) return [];
    return [{ key: `${reason.arrangement}.${reason.rule}`, text }];
  });
};

const tellSettings = (teller: Teller, settings: readonly string[]): Sentence[] => {
  if (settings.length === 0) return [];
  const names = settings.map((setting) => teller.language.word('setting', setting));
  return [teller.tell('limit.setting', { settings: teller.language.list(names), count: names.length })];
};

const tellLimit = (teller: Teller, { kind, value }: Limit): Sentence[] => {
  switch (kind) {
    case 'until':
      return [teller.tell('limit.until', { day: teller.language.day(value as LocalDate) })];
    case 'days-a-year':
      return [teller.tell('limit.days-a-year', { days: Number(value) })];
    case 'employer':
      return [teller.tell('limit.employer', { employer: teller.language.word('employer', value) })];
    case 'scope':
      return [teller.tell('limit.scope', { scope: teller.language.word('scope', value) })];
    case 'setting':
      return [];
  }
};

/** Each limit in a sentence; the workplaces, any of which will do, in one. */
export const tellLimits = (teller: Teller): Sentence[] => {
  const { limits } = teller.decision;
  const settings = limits.filter(({ kind }) => kind === 'setting').map(({ value }) => value);
  return [...limits.flatMap((limit) => tellLimit(teller, limit)), ...tellSettings(teller, settings)];
};

/** What to ask, and what the answer would decide. */
export const tellMissing = (teller: Teller): Sentence[] =>
  teller.decision.missing.map(({ fact, wouldDecide }) => {
    const names = wouldDecide.map((id) => teller.arrangement(id));
    return teller.tell('missing', {
      fact: teller.language.fact(fact),
      arrangements: teller.language.list(names),
      count: names.length,
    });
  });

export const tellOpenLaw = (teller: Teller): Sentence[] => {
  const { decision, catalogue, language } = teller;
  return decision.openLaw.map((open) =>
    teller.tell('open-law', {
      what: openLawText(open, decision, catalogue, language),
      source: open.sourceUrl === '' ? 'none' : 'some',
      url: open.sourceUrl,
    }),
  );
};

/** Entry is told beside the verdict and never enters it. */
export const tellEntry = (teller: Teller): Sentence[] =>
  teller.decision.entry.map((entry) =>
    teller.tell(`entry.${entry.available}`, {
      entry: teller.catalogue.nameOfEntry(entry.id, teller.language),
      conditions: entryConditions(entry, teller.catalogue, teller.language).join(' '),
    }),
  );

export const tellSources = (teller: Teller): Sentence[] => {
  const { destination, corpusVersion } = teller.decision;
  const regulator = teller.catalogue.jurisdiction(destination)?.regulator;
  const corpus = teller.tell('corpus', { version: corpusVersion });
  if (!regulator) return [corpus];
  const source = regulator.url ? 'some' : 'none';
  const name = teller.language.phrase(regulator.name);
  return [teller.tell('regulator', { place: teller.there, regulator: name, source, url: regulator.url ?? '' }), corpus];
};
