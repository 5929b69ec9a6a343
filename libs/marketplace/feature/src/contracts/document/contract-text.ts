import { dateFormat, type ContractClause } from '@crossward/contracts';
import { addDays, formatMoney, withFrenchBlanks, type LocalDate } from '@crossward/kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import type { ContractVersionAnswer } from '../contract.dto.js';
import { MESSAGES, type DocumentLanguage, type DocumentMessage } from './messages.js';

export interface Parties {
  nurse: string;
  hospital: string;
  workplace: { unit: string; facility: string; place: string; timeZone: string };
}

/** A version of a contract in words, line by line. */
export interface ContractText {
  language: DocumentLanguage;
  title: string;
  head: string[];
  clausesTitle: string;
  clauses: string[];
  /** Instead of them where there are none. */
  noClauses: string;
  signaturesTitle: string;
  signatures: string[];
  hash: string;
  /** What stands at the foot of a page. */
  footer: (page: number, pages: number) => string;
}

type Values = Record<string, string | number>;

const clauseValues = (clause: ContractClause, language: DocumentLanguage): Values => {
  switch (clause.kind) {
    case 'guaranteed-hours':
      return { hours: new Intl.NumberFormat(language).format(clause.hoursPerWeek) };
    case 'call-off':
      return { shifts: clause.mostUnpaidShifts, weeks: clause.perWeeks, hours: clause.noticeHours };
    case 'notice':
      return { side: clause.side, days: clause.days };
    case 'penalty':
      return { side: clause.side, amount: formatMoney(clause.amount, language) };
    case 'float':
      return { shifts: clause.mostShiftsPerWeek, units: new Intl.ListFormat(language).format(clause.unitNames) };
    case 'rate-change':
      return { days: clause.noticeDays, allowed: clause.allowed };
    case 'repayment': {
      const { what, proration, endsAfterDays: days } = clause;
      return { what, proration, days, amount: formatMoney(clause.amount, language) };
    }
    case 'housing-exit':
      return { days: clause.days };
  }
};

/** Times are told by the clock of the facility, with its name. `governing`: the language whose version counts where two of them differ. */
export const contractText = (
  version: ContractVersionAnswer,
  { nurse, hospital, workplace: { timeZone, ...workplace } }: Parties,
  { language, governing }: { language: DocumentLanguage; governing: DocumentLanguage },
): ContractText => {
  const say = (key: DocumentMessage, values: Values = {}): string => {
    const message = MESSAGES[language][key];
    const written = language === 'fr' ? withFrenchBlanks(message) : message;
    return String(new IntlMessageFormat(written, language).format(values));
  };
  const day = (value: LocalDate): string =>
    dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T12:00:00Z`));
  const instant = (value: string): string =>
    dateFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(new Date(value));
  const { terms, signatures, versionNumber } = version;
  const number = String(versionNumber);
  const title = say('title');
  return {
    language,
    title,
    head: [
      say('version', { number, day: day(version.inForceFrom ?? version.effectiveOn) }),
      say('parties', { nurse, hospital }),
      say('workplace', workplace),
      say('term', { from: day(terms.startsOn), last: day(addDays(terms.endsOn, -1)) }),
      say('pay', {
        rate: formatMoney(terms.payRate, language),
        hours: new Intl.NumberFormat(language).format(terms.weeklyHours),
      }),
      say('governs', {
        own: language === governing ? 'yes' : 'no',
        language: new Intl.DisplayNames(language, { type: 'language' }).of(governing) ?? governing,
      }),
    ],
    clausesTitle: say('clauses'),
    clauses: terms.clauses.map((clause) => say(clause.kind, clauseValues(clause, language))),
    noClauses: say('no-clauses'),
    signaturesTitle: say('signatures'),
    signatures: [
      ...signatures.map(({ side, signedAt, countsFrom }) =>
        say('signed', {
          ...{ side, instant: instant(signedAt), from: instant(countsFrom) },
          atOnce: signedAt === countsFrom ? 'yes' : 'no',
        }),
      ),
      ...(signatures.length === 0 ? [say('unsigned')] : []),
    ],
    hash: say('hash', { hash: version.hash }),
    footer: (page, pages) => say('page', { title, number, page, pages }),
  };
};
