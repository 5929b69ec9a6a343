import type { LicenceFact, LicenceRecord, NurseFacts } from '@crossward/contracts';
import { addDays, localDate, type CefrLevel, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { Place } from '../places/places.js';
import type { Random } from '../random.js';
import { licenceNumber } from './licence-number.js';
import { nextRenewal } from './renewal.js';

/** Who a nurse is before the law looks at it: chance, birth, home. */
export interface Draft {
  readonly key: string;
  readonly random: Random;
  readonly today: LocalDate;
  readonly birthDate: LocalDate;
  readonly home: Place;
}

/** What recognition reads, all lists given: what is not there is told as none, unless an archetype leaves it open. */
export interface Biography {
  readonly facts: Omit<NurseFacts, 'licences'>;
  readonly licences: LicenceRecord[];
}

export interface Career {
  readonly beganOn: LocalDate;
  readonly completedOn: LocalDate;
  readonly licensedOn: LocalDate;
  readonly workingSince: LocalDate;
}

/** Training begins in September at 19 or later and lasts whole years; the licence follows within three months. */
export const careerOf = ({ random, birthDate }: Draft, years: number, startAge = random.whole(19, 22)): Career => {
  const begins = Number(birthDate.slice(0, 4)) + startAge;
  const completedOn = `${begins + years}-06-${String(random.whole(10, 28))}` as LocalDate;
  const licensedOn = addDays(completedOn, random.whole(30, 90));
  return {
    beganOn: `${begins}-09-01` as LocalDate,
    completedOn,
    licensedOn,
    workingSince: addDays(licensedOn, random.whole(10, 60)),
  };
};

export const place = (code: string): JurisdictionCode => code as JurisdictionCode;

/** An active licence whose end follows the cycle of its register. */
export const licenceIn = (
  draft: Draft,
  jurisdiction: string,
  issuedOn: LocalDate,
  more: Partial<LicenceFact> = {},
): LicenceRecord => {
  const expiresOn = nextRenewal(jurisdiction, draft.birthDate, draft.today);
  return {
    jurisdiction: place(jurisdiction),
    profession: 'RN',
    scope: 'full',
    status: 'active',
    issuedOn,
    ...(expiresOn ? { expiresOn } : {}),
    ...more,
    number: licenceNumber(jurisdiction, draft.random),
  };
};

/** Full-time work without a gap since a day, in full responsibility, as its employer would certify it. */
export const practiceSince = (
  jurisdiction: string,
  from: LocalDate,
  today: LocalDate,
): NonNullable<NurseFacts['practice']> => [
  {
    jurisdiction: place(jurisdiction),
    from,
    hours: Math.max(0, Math.round(((Date.parse(today) - Date.parse(from)) / 86_400_000 / 7) * 34)),
    fullResponsibility: true,
    certified: true,
    setting: 'hospital',
    regulated: true,
  },
];

type LanguageRow = [language: string, level: CefrLevel, basis?: 'native' | 'schooling' | 'test' | 'self'];

export const languages = (...rows: LanguageRow[]): NonNullable<NurseFacts['languages']> =>
  rows.map(([language, level, basis = 'native']) => ({ language, level, basis }));

/** Facts of a nurse who keeps nothing back. */
export const facts = (
  profession: NurseFacts['profession'],
  citizenship: string,
  given: Omit<Partial<NurseFacts>, 'licences' | 'profession' | 'citizenships'>,
): Biography['facts'] => ({
  profession,
  citizenships: [citizenship as never],
  statuses: [],
  exams: [],
  languageTests: [],
  applications: [],
  workAuthorisations: [],
  ...given,
});

/** Since when somebody has lived where they grew up: a round day, so that a residence does not tell a birth date. */
export const sinceChildhood = (birthDate: LocalDate): LocalDate =>
  localDate(`${Number(birthDate.slice(0, 4)) + 1}-01-01`);
