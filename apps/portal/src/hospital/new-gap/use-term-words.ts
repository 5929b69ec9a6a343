import { useWords } from '../../i18n/use-words.js';
import { clauseSentence } from '../clauses/term-words.js';
import { moneyOf } from '../../i18n/typed-money.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { statedClauses, type GapForm } from './gap-form.js';
import { formOfTerms, type GapTerms, type TERM_KEYS } from './gap-terms.js';

type Key = (typeof TERM_KEYS)[number];

const NAMES: Readonly<Record<Key, string>> = {
  period: 'hospital.new.period',
  seats: 'hospital.new.seats',
  shiftPattern: 'hospital.new.shift',
  weeklyHours: 'hospital.new.weeklyHours',
  specialty: 'hospital.new.specialty',
  minimumYears: 'hospital.new.years',
  certificates: 'hospital.new.certificates',
  languages: 'hospital.new.language',
  acceptsPendingLicence: 'hospital.new.acceptsPending',
  pay: 'hospital.step.pay',
  clauses: 'hospital.new.whichClauses',
};

/** What a piece of the terms is called, and what it says. */
export const useTermWords = (): { nameOf: (key: Key) => string; wordOf: (key: Key, terms: GapTerms) => string } => {
  const words = useWords();
  const { t, day, lastDay, number, language, exact } = words;
  const vocabulary = useVocabulary();
  const amount = (typed: string | number, currency: string): string => {
    const money = moneyOf(typed, currency);
    return money ? exact(money) : t('hospital.none');
  };
  const pair = (name: string, value: string): string => t('shell.pair', { name, value });
  const payOf = ({ currency, payRate, components, billRate }: GapForm): string =>
    [
      pair(t('hospital.new.payRate'), amount(payRate, currency)),
      ...components.map((line) => pair(t(`hospital.payKind.${line.kind}`), amount(line.amount, currency))),
      ...(billRate === '' ? [] : [pair(t('hospital.new.billRate'), amount(billRate, currency))]),
    ].join('\n');
  const says: Readonly<Record<Key, (form: GapForm) => string>> = {
    period: ({ from, until }) =>
      from && until ? t('hospital.gap.period', { from: day(from), until: lastDay(until) }) : t('hospital.none'),
    seats: ({ seats }) => number(Number(seats)),
    shiftPattern: ({ shiftPattern }) => t(`shell.shift.${shiftPattern}`),
    weeklyHours: ({ weeklyHours }) => number(Number(weeklyHours)),
    specialty: ({ specialty }) => vocabulary.nameOf(specialty),
    minimumYears: ({ minimumYears }) => number(Number(minimumYears)),
    certificates: ({ certificates }) => certificates.map(vocabulary.nameOf).join(', ') || t('hospital.none'),
    languages: ({ languages }) =>
      languages
        .map((one) => t('hospital.requirements.language', { language: language(one.language), level: one.level }))
        .join(', ') || t('hospital.none'),
    acceptsPendingLicence: ({ acceptsPendingLicence }) =>
      t(acceptsPendingLicence ? 'hospital.requirements.pending' : 'hospital.requirements.notPending'),
    pay: payOf,
    clauses: (form) =>
      statedClauses(form)
        .map((clause) => clauseSentence(words, clause))
        .join('\n'),
  };
  return { nameOf: (key) => t(NAMES[key]), wordOf: (key, terms) => says[key](formOfTerms(terms)) };
};
