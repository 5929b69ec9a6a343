import type { Decision } from '@crossward/contracts';
import type { MessageDocument, TranslationDocument } from '@crossward/recognition-domain';
import { Catalogue, explain, localise, type Sentence } from '@crossward/recognition-explanation';
import { allCases, decided, shipped } from './asked.js';

const catalogue = new Catalogue(shipped().law);
const decisions = allCases().map(([file, one]): [string, Decision] => [`${file}: ${one.name}`, decided(one)]);

/** Words that stand in English sentences and in none of the others, proper names aside. */
const ENGLISH = /\b(?:the|nurse|whether|known|licence|which|with)\b/;
/** What reads the same in every language by its nature: the names of examinations and of a number of identity. */
const SAME_BY_NATURE = new Set(['NCLEX-RN', 'NCLEX', 'CURP']);
const UNRESOLVED = /[{}]|undefined|null|NaN|Invalid Date/;

type Told = Record<'en' | 'fr' | 'es', Sentence[]>;

const told = (decision: Decision): Told => ({
  en: explain(decision, catalogue, 'en'),
  fr: explain(decision, catalogue, 'fr'),
  es: explain(decision, catalogue, 'es'),
});

/** Everything of a decision that is text for people, in a fixed order. */
const wordsOf = (decision: Decision): string[] => [
  ...[decision.route, ...decision.alternatives].flatMap((route) =>
    (route?.legs ?? []).flatMap((leg) => [
      ...leg.steps.map(({ name }) => name),
      ...leg.needs.map(({ detail }) => detail),
    ]),
  ),
  ...decision.entry.flatMap(({ conditions }) => conditions),
  ...decision.openLaw.map(({ what }) => what),
  ...decision.reasons.map(({ text }) => text),
];

const WORDS: ReadonlySet<string> = new Set(['text', 'what', 'name', 'detail', 'legalBasis', 'conditions']);
/** The decision without its words. */
const without = (decision: Decision): string =>
  JSON.stringify(decision, (key, value: unknown) => (WORDS.has(key) ? undefined : value));

const leftInEnglish = (localised: Decision, decision: Decision): string | undefined => {
  const english = wordsOf(decision);
  return (
    wordsOf(localised).find((word, index) => word === english[index] && !SAME_BY_NATURE.has(word)) ??
    localised.reasons.find(({ text }) => ENGLISH.test(text))?.text
  );
};

describe(`every decision of the ${decisions.length} cases`, () => {
  it('is explained in three languages by the same sentences, none left in another language or with an open place', () => {
    for (const [name, decision] of decisions) {
      const { en, fr, es } = told(decision);
      const [keys, ...others] = [en, fr, es].map((sentences) => sentences.map(({ key }) => key).join(' '));
      for (const other of others) if (other !== keys) throw new Error(`${name}: ${other} instead of ${keys}`);
      en.forEach(({ text }, index) => {
        const all = [text, fr[index]?.text ?? '', es[index]?.text ?? ''];
        if (new Set(all).size !== 3) throw new Error(`${name}: the same in two languages: ${all.join(' / ')}`);
        for (const one of all) if (UNRESOLVED.test(one) || one.trim() === '') throw new Error(`${name}: ${one}`);
      });
    }
  });

  it.each(['fr', 'es'])('is in %s altogether, and the same decision', (locale) => {
    for (const [name, decision] of decisions) {
      const localised = localise(decision, catalogue, locale);
      if (without(localised) !== without(decision)) throw new Error(`${name}: another decision in ${locale}`);
      const left = leftInEnglish(localised, decision);
      if (left !== undefined) throw new Error(`${name}: left in English: ${left}`);
    }
  });

  it('would be found out where a sentence or a step had stayed in English', () => {
    const { law } = shipped();
    const french = law.translations['fr'] as TranslationDocument;
    const planted = (change: Partial<TranslationDocument>): Catalogue =>
      new Catalogue({ ...law, translations: { ...law.translations, fr: { ...french, ...change } } });
    const found = (faulty: Catalogue): number =>
      decisions.filter(([, decision]) => leftInEnglish(localise(decision, faulty, 'fr'), decision)).length;
    const reason = { 'licence-active': law.messages['licence-active'] as MessageDocument };
    const half = { held: 'La licence is active.', failed: 'Non, the licence.', unknown: 'On ignore whether it is.' };
    expect(found(planted({}))).toBe(0);
    expect(found(planted({ messages: { ...french.messages, ...reason } }))).toBeGreaterThan(100);
    expect(found(planted({ messages: { ...french.messages, 'licence-active': half } }))).toBeGreaterThan(100);
    const step = { 'Decision on the complete file': 'Decision on the complete file' };
    expect(found(planted({ phrases: { ...french.phrases, ...step } }))).toBeGreaterThan(10);
  });

  it('is itself in English: no copy is made of it', () => {
    expect(decisions.every(([, decision]) => localise(decision, catalogue, 'en') === decision)).toBe(true);
  });

  it('gives its reasons in English as the engine does, where a condition has a sentence', () => {
    const { messages } = shipped().law;
    for (const [, decision] of decisions) {
      for (const { arrangement, rule, outcome, text } of decision.reasons) {
        const message = messages[`${arrangement}.${rule}`] ?? messages[rule];
        const known = typeof message === 'string' ? message : message?.[outcome];
        if (known !== undefined && known !== text)
          throw new Error(`${arrangement}.${rule}: ${text} instead of ${known}`);
      }
    }
  });
});
