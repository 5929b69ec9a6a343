import type { EducationFact, NurseFacts } from '@crossward/contracts';
import { addDays, addYears, type CefrLevel, type LocalDate } from '@crossward/kernel';
import {
  careerOf,
  facts,
  languages,
  licenceIn,
  place,
  practiceSince,
  type Biography,
  type Career,
  type Draft,
  sinceChildhood,
} from '../people/biography.js';
import type { Archetype } from './archetype.js';

interface EuropeanOptions {
  /** The listed title of Annex V of Directive 2005/36/EC; left out where the training has none. */
  titleCode?: string;
  native: string;
  others: [language: string, levels: CefrLevel[]][];
  /** Another reading of the training: older, shorter, upgraded. */
  education?: (career: Career, draft: Draft) => EducationFact[];
  certificates?: (today: LocalDate) => NonNullable<NurseFacts['certificates']>;
  /** The neighbour to which some have declared temporary services (Directive 2005/36/EC, Article 7). */
  neighbour?: string;
}

const SHARE_WITH_DECLARATION = 0.4;

const declarations = (
  neighbour: string | undefined,
  { random, today }: Draft,
): NonNullable<NurseFacts['applications']> =>
  neighbour && random.chance(SHARE_WITH_DECLARATION)
    ? [{ jurisdiction: place(neighbour), kind: 'declaration', filedOn: addDays(today, -random.whole(10, 80)) }]
    : [];

/** Directive 2005/36/EC, Article 31(3): three years and 4,600 hours, half of them clinical. */
const generalCare = (country: string, career: Career, language: string, titleCode?: string): EducationFact => ({
  jurisdiction: place(country),
  kind: 'first-level-general',
  ...(titleCode ? { titleCode } : {}),
  level: 'bachelor',
  field: 'general',
  beganOn: career.beganOn,
  completedOn: career.completedOn,
  years: 3,
  hours: 4600,
  clinicalHours: 2300,
  language,
});

const european =
  (country: string, citizenship: string, options: EuropeanOptions) =>
  (draft: Draft): Biography => {
    const { today, birthDate, random } = draft;
    const career = careerOf(draft, 3);
    const { native, others, titleCode } = options;
    return {
      licences: [licenceIn(draft, country, career.licensedOn, { established: true, basis: 'training' })],
      facts: facts('RN', citizenship, {
        residences: [{ jurisdiction: place(country), from: sinceChildhood(birthDate) }],
        education: options.education?.(career, draft) ?? [generalCare(country, career, native, titleCode)],
        practice: practiceSince(country, career.workingSince, today),
        languages: languages(
          [native, 'C2'],
          ...others.map(([language, levels]): [string, CefrLevel, 'schooling'] => [
            language,
            random.pick(levels),
            'schooling',
          ]),
        ),
        certificates: options.certificates?.(today) ?? [],
        applications: declarations(options.neighbour, draft),
      }),
    };
  };

/** Medical secondary school before accession: no listed title, training begun before the reference date. */
const polishBefore2004 = (career: Career): EducationFact[] => [
  {
    jurisdiction: place('PL'),
    kind: 'first-level-general',
    level: 'technical',
    field: 'general',
    beganOn: career.beganOn,
    completedOn: career.completedOn,
    years: 3,
    language: 'pl',
  },
];

const polishUpgrade = (career: Career): EducationFact[] => [
  ...polishBefore2004(career),
  {
    jurisdiction: place('PL'),
    kind: 'pl-upgrading-bachelor',
    level: 'bachelor',
    field: 'general',
    beganOn: '2007-10-01' as LocalDate,
    completedOn: '2009-07-10' as LocalDate,
    years: 2,
    language: 'pl',
  },
];

const romanianBefore2007 = (career: Career): EducationFact[] => [
  {
    jurisdiction: place('RO'),
    kind: 'ro-post-secondary',
    level: 'diploma',
    field: 'general',
    beganOn: career.beganOn,
    completedOn: career.completedOn,
    years: 3,
    language: 'ro',
  },
];

const romanianUpgrade = (career: Career): EducationFact[] => [
  ...romanianBefore2007(career),
  {
    jurisdiction: place('RO'),
    kind: 'ro-special-upgrading',
    field: 'general',
    beganOn: '2015-10-01' as LocalDate,
    completedOn: '2016-09-30' as LocalDate,
    years: 1,
    language: 'ro',
  },
];

/** Issued within the last year: three of the last five years, effectively and lawfully (Article 23(1)). */
const acquiredRights = (today: LocalDate): NonNullable<NurseFacts['certificates']> => [
  { kind: 'eu-acquired-rights-certificate', issuedOn: addYears(today, -1) },
];

const euro = (from: number, to: number) => ({ currency: 'EUR', from, to });
const modern = [1987, 1998] as const;

interface Row {
  key: string;
  count: number;
  culture: Archetype['culture'];
  country: string;
  floor: Archetype['floor'];
  born?: Archetype['born'];
  citizenship?: string;
  options: EuropeanOptions;
}

const ROWS: readonly Row[] = [
  {
    key: 'pl-before-accession',
    count: 5,
    culture: 'polish',
    country: 'PL',
    floor: { currency: 'PLN', from: 5500, to: 8000 },
    born: [1966, 1978],
    options: {
      native: 'pl',
      others: [['de', ['A2', 'B1']]],
      education: polishBefore2004,
      certificates: acquiredRights,
    },
  },
  {
    key: 'pl-upgraded',
    count: 6,
    culture: 'polish',
    country: 'PL',
    floor: { currency: 'PLN', from: 6000, to: 8500 },
    born: [1966, 1978],
    options: { native: 'pl', others: [['de', ['B2', 'C1']]], education: polishUpgrade },
  },
  {
    key: 'pl-bachelor',
    count: 11,
    culture: 'polish',
    country: 'PL',
    floor: { currency: 'PLN', from: 6000, to: 9000 },
    born: modern,
    options: {
      titleCode: 'annex-v:pl-licencjat-pielegniarstwa',
      neighbour: 'DE',
      native: 'pl',
      others: [
        ['de', ['B1', 'B2', 'C1']],
        ['en', ['B2', 'C1']],
      ],
    },
  },
  {
    key: 'ro-upgraded',
    count: 4,
    culture: 'romanian',
    country: 'RO',
    floor: { currency: 'RON', from: 5500, to: 7500 },
    born: [1970, 1980],
    options: { native: 'ro', others: [['de', ['B1', 'B2']]], education: romanianUpgrade },
  },
  {
    key: 'ro-post-secondary',
    count: 3,
    culture: 'romanian',
    country: 'RO',
    floor: { currency: 'RON', from: 5000, to: 7000 },
    born: [1970, 1980],
    options: {
      native: 'ro',
      others: [['fr', ['B1', 'B2']]],
      education: romanianBefore2007,
      certificates: acquiredRights,
    },
  },
  {
    key: 'ro-licence-degree',
    count: 5,
    culture: 'romanian',
    country: 'RO',
    floor: { currency: 'RON', from: 5500, to: 8000 },
    born: [1990, 1998],
    options: {
      titleCode: 'annex-v:ro-licenta-lunga-durata',
      native: 'ro',
      others: [
        ['en', ['B2', 'C1']],
        ['de', ['A2', 'B2']],
      ],
    },
  },
  {
    key: 'de',
    count: 14,
    culture: 'german',
    country: 'DE',
    floor: euro(2000, 2700),
    born: [1970, 1997],
    options: {
      titleCode: 'annex-v:de-krankenpflege',
      neighbour: 'FR',
      native: 'de',
      others: [
        ['en', ['B1', 'B2', 'C1']],
        ['fr', ['A2', 'B2']],
      ],
    },
  },
  {
    key: 'fr',
    count: 8,
    culture: 'french',
    country: 'FR',
    floor: euro(1700, 2300),
    born: [1972, 1997],
    options: {
      titleCode: 'annex-v:fr-diplome-etat-infirmier',
      neighbour: 'DE',
      native: 'fr',
      others: [['de', ['A2', 'B1', 'B2']]],
    },
  },
  {
    key: 'ch',
    count: 8,
    culture: 'swiss',
    country: 'CH',
    floor: { currency: 'CHF', from: 3600, to: 4400 },
    born: [1988, 1997],
    options: {
      titleCode: 'annex-v:ch-pflegefachperson',
      native: 'de',
      others: [
        ['fr', ['B1', 'B2']],
        ['en', ['B2', 'C1']],
      ],
    },
  },
  {
    key: 'ie',
    count: 12,
    culture: 'irish',
    country: 'IE',
    floor: euro(2400, 3200),
    born: [1970, 1997],
    options: { titleCode: 'annex-v:ie-registered-general-nurse', native: 'en', others: [] },
  },
  {
    key: 'se',
    count: 10,
    culture: 'swedish',
    country: 'SE',
    floor: { currency: 'SEK', from: 19000, to: 24000 },
    born: [1976, 1997],
    options: {
      titleCode: 'annex-v:se-sjukskoterskeexamen',
      neighbour: 'DK',
      native: 'sv',
      others: [
        ['da', ['B1', 'B2', 'C1']],
        ['en', ['B2', 'C1']],
      ],
    },
  },
  {
    key: 'no',
    count: 6,
    culture: 'norwegian',
    country: 'NO',
    floor: { currency: 'NOK', from: 24000, to: 29000 },
    born: [1976, 1997],
    options: {
      titleCode: 'annex-v:no-sykepleierutdanning',
      native: 'nb',
      others: [
        ['sv', ['B2', 'C1']],
        ['da', ['B2']],
      ],
    },
  },
  {
    key: 'dk',
    count: 10,
    culture: 'danish',
    country: 'DK',
    floor: { currency: 'DKK', from: 19000, to: 24000 },
    born: [1972, 1997],
    options: {
      titleCode: 'annex-v:dk-sygeplejerske',
      neighbour: 'SE',
      native: 'da',
      others: [
        ['sv', ['B1', 'B2']],
        ['en', ['B2', 'C1']],
      ],
    },
  },
];

export const EUROPE: readonly Archetype[] = ROWS.map(
  ({ key, count, culture, country, floor, born = modern, citizenship = country, options }) => ({
    key,
    count,
    culture,
    citizenship,
    home: country,
    born,
    floor,
    tell: european(country, citizenship, options),
  }),
);
