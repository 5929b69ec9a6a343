import type { LicenceRecord, NurseFacts } from '@crossward/contracts';
import { addDays, addYears, type CefrLevel } from '@crossward/kernel';
import {
  careerOf,
  facts,
  languages,
  licenceIn,
  place,
  practiceSince,
  type Biography,
  type Draft,
  sinceChildhood,
} from '../people/biography.js';
import type { Archetype } from './archetype.js';

interface Options {
  profession?: 'RN' | 'RM';
  kind: string;
  years?: number;
  native: [language: string, level: CefrLevel];
  others?: [language: string, level: CefrLevel][];
  exams?: string[];
  /** Sat an English test two months ago, with scores that the strictest regulators take. */
  englishTest?: true;
  more?: (draft: Draft) => Partial<Pick<NurseFacts, 'statuses' | 'certificates' | 'identifiers' | 'residences'>>;
  extraLicences?: (draft: Draft, issuedOn: LicenceRecord['issuedOn'] & string) => LicenceRecord[];
}

const trainedIn =
  (country: string, citizenship: string, options: Options) =>
  (draft: Draft): Biography => {
    const { today, birthDate } = draft;
    const { profession = 'RN', kind, years = 4, native, others = [], exams = [], englishTest } = options;
    const career = careerOf(draft, years);
    return {
      licences: [
        licenceIn(draft, country, career.licensedOn, { profession, established: true, basis: 'training' }),
        ...(options.extraLicences?.(draft, addYears(career.licensedOn, 4)) ?? []),
      ],
      facts: facts(profession, citizenship, {
        residences: [{ jurisdiction: place(country), from: sinceChildhood(birthDate) }],
        education: [
          {
            jurisdiction: place(country),
            kind,
            level: kind === 'in-gnm' ? 'diploma' : 'bachelor',
            field: profession === 'RM' ? 'midwifery' : 'general',
            beganOn: career.beganOn,
            completedOn: career.completedOn,
            years,
            language: 'en',
          },
        ],
        practice: practiceSince(country, career.workingSince, today),
        exams: exams.map((exam) => ({ exam, passedOn: addDays(career.licensedOn, -7) })),
        languages: languages(
          [native[0], native[1]],
          ...others.map(([language, level]): [string, CefrLevel, 'schooling'] => [language, level, 'schooling']),
        ),
        ...(englishTest
          ? {
              languageTests: [
                {
                  test: 'ielts-academic',
                  takenOn: addDays(today, -60),
                  scores: { overall: 7.5, listening: 8, reading: 7.5, writing: 7, speaking: 7.5 },
                },
              ],
            }
          : {}),
        certificates: [],
        ...options.more?.(draft),
      }),
    };
  };

const pounds = { currency: 'GBP', from: 1700, to: 2300 };
const born = [1972, 1997] as const;

export const ELSEWHERE: readonly Archetype[] = [
  {
    key: 'gb-london',
    count: 14,
    culture: 'british',
    citizenship: 'GB',
    home: 'GB',
    born,
    floor: pounds,
    tell: trainedIn('GB', 'GB', { kind: 'first-level-general', years: 3, native: ['en', 'C2'] }),
  },
  {
    key: 'gb-midwife',
    count: 3,
    culture: 'british',
    citizenship: 'GB',
    home: 'GB',
    born,
    floor: pounds,
    tell: trainedIn('GB', 'GB', { profession: 'RM', kind: 'midwifery', years: 3, native: ['en', 'C2'] }),
  },
  {
    key: 'au',
    count: 12,
    culture: 'australian',
    citizenship: 'AU',
    home: 'AU',
    born,
    floor: { currency: 'AUD', from: 3800, to: 4800 },
    tell: trainedIn('AU', 'AU', { kind: 'first-level-general', years: 3, native: ['en', 'C2'] }),
  },
  {
    key: 'nz',
    count: 9,
    culture: 'newZealand',
    citizenship: 'NZ',
    home: 'NZ',
    born,
    floor: { currency: 'NZD', from: 3400, to: 4300 },
    tell: trainedIn('NZ', 'NZ', {
      kind: 'first-level-general',
      years: 3,
      native: ['en', 'C2'],
      others: [['mi', 'B1']],
    }),
  },
  {
    key: 'ph-nclex',
    count: 10,
    culture: 'filipino',
    citizenship: 'PH',
    home: 'PH',
    born: [1985, 1998],
    floor: { currency: 'USD', from: 2500, to: 3600 },
    tell: trainedIn('PH', 'PH', {
      kind: 'ph-bsn',
      native: ['fil', 'C2'],
      others: [['en', 'C1']],
      exams: ['ph-pnle', 'nclex-rn'],
      englishTest: true,
      more: ({ today }) => ({ certificates: [{ kind: 'visascreen', issuedOn: addYears(today, -1) }] }),
    }),
  },
  {
    key: 'ph-nclex-texas',
    count: 7,
    culture: 'filipino',
    citizenship: 'PH',
    home: 'US-TX',
    born: [1980, 1994],
    floor: { currency: 'USD', from: 3600, to: 4600 },
    tell: trainedIn('PH', 'PH', {
      kind: 'ph-bsn',
      native: ['fil', 'C2'],
      others: [['en', 'C2']],
      exams: ['ph-pnle', 'nclex-rn'],
      more: ({ today }) => ({
        statuses: [{ kind: 'permanent-resident', jurisdiction: place('US'), since: addYears(today, -5) }],
        residences: [{ jurisdiction: place('US-TX'), from: addYears(today, -6) }],
        identifiers: { usSocialSecurityNumber: true },
      }),
      extraLicences: (draft, issuedOn) => [
        licenceIn(draft, 'US-TX', issuedOn as never, {
          scope: 'multistate',
          basis: 'exam',
          meetsUniformRequirements: true,
        }),
      ],
    }),
  },
  {
    key: 'in',
    count: 8,
    culture: 'indian',
    citizenship: 'IN',
    home: 'IN',
    born: [1982, 1997],
    floor: { currency: 'GBP', from: 1400, to: 1900 },
    tell: trainedIn('IN', 'IN', {
      kind: 'in-bsc-nursing',
      native: ['ml', 'C2'],
      others: [
        ['en', 'C1'],
        ['hi', 'B2'],
      ],
      englishTest: true,
    }),
  },
  {
    key: 'ng',
    count: 6,
    culture: 'nigerian',
    citizenship: 'NG',
    home: 'NG',
    born: [1982, 1997],
    floor: { currency: 'GBP', from: 1400, to: 1900 },
    tell: trainedIn('NG', 'NG', {
      kind: 'first-level-general',
      years: 3,
      native: ['en', 'C2'],
      others: [['yo', 'C2']],
    }),
  },
];
