import { readFileSync } from 'node:fs';
import type { MatchReason } from '@crossward/contracts';
import { parse } from '@formatjs/icu-messageformat-parser';
import { wordsOf } from '../../i18n/use-words.js';
import { sayReason } from './say-reason.js';

const read = (locale: string, name: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../messages/${locale}/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;

const say = (locale: string, reason: unknown): string => {
  const texts = {
    ...read(locale, 'shell'),
    ...read(locale, 'reasons'),
    ...read(locale, 'terms'),
    'place.US-FL': 'Floride',
  };
  const messages = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, parse(text)]));
  // Thin and narrow blanks are not what these are about.
  return sayReason(reason as MatchReason, wordsOf(locale, messages)).replaceAll(/[\u00a0\u202f]/gu, ' ');
};

describe('a reason in the reader’s language', () => {
  const below = {
    code: 'pay-floor.below',
    values: { pay: { currency: 'USD', minorUnits: 4999 }, least: { currency: 'USD', minorUnits: 5000 } },
  };

  it.each([
    ['en', '$49.99 an hour, and the least pay is $50.00.'],
    ['fr', '49,99 $US de l’heure, et la paie minimale est de 50,00 $US.'],
    ['es', '49,99 US$ por hora, y el pago mínimo es de 50,00 US$.'],
  ])('names money as it is written in %s', (locale, sentence) => {
    expect(say(locale, below)).toBe(sentence);
  });

  it('names days and places, and counts', () => {
    const route = (days: number) => ({ code: 'readiness.route', values: { typical: '2027-01-04', days } });
    expect(say('en', route(1))).toBe('The route usually ends on Jan 4, 2027: 1 day before the start.');
    expect(say('fr', route(12))).toBe('La voie aboutit d’ordinaire le 4 janv. 2027 : 12 jours avant le début.');
    expect(say('fr', { code: 'work.permit', values: { place: 'US-FL' } })).toBe(
      'Une autorisation de travail (Floride, États-Unis).',
    );
  });

  it('names a specialty in the language, and in English one that it has no name for', () => {
    const years = (code: string, name: string) => ({
      code: 'experience.years',
      values: { years: 28, minimum: 2, specialty: { code, name } },
    });
    expect(say('fr', years('medical-surgical', 'Medical-surgical'))).toMatch(/^Médecine et chirurgie : 28 ans/);
    expect(say('fr', years('burns', 'Burns'))).toMatch(/^Burns : 28 ans/);
  });

  it('says what has no end', () => {
    const busy = (until: string | null) => ({
      code: 'busy.placed',
      values: { placement: { from: '2027-01-04', until } },
    });
    expect(say('es', busy(null))).toBe('Otra asignación en esas fechas: desde el 4 ene 2027, sin fin.');
    expect(say('es', busy('2027-02-01'))).toBe('Otra asignación en esas fechas: 4 ene 2027 – 31 ene 2027.');
  });

  it('joins the reasons within a reason as a sentence does', () => {
    const languages = [
      { code: 'languages.short', values: { language: 'fr', has: 'B1', asked: 'C1' } },
      { code: 'languages.absent', values: { language: 'de', asked: 'B2' } },
    ];
    expect(say('fr', { code: 'languages.below', values: { languages } })).toBe(
      'français : B1 au lieu de C1 et allemand : rien dans le profil, B2 demandé.',
    );
  });
});
