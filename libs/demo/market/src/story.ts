import type { NurseProfileInput } from '@crossward/contracts';
import { addDays, addYears, DomainError, type CountryCode, type LocalDate } from '@crossward/kernel';
import { passportMrz } from './people/mrz.js';
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
} from './people/biography.js';
import { familyNamesOf, givenNamesOf, type Culture } from './people/names.js';
import { passportExpiry } from './people/renewal.js';
import { SKILLS } from './people/skills.js';
import { placeNamed } from './places/places.js';
import { Random } from './random.js';
import { agreeingEntry, type RegisterEntry } from './register/register-entry.js';

/**
 * Where a story leads: a Texan across the compact, a Texan who has applied to Ontario, a Pole who has declared temporary
 * services to Germany.
 */
export const STORY_CORRIDORS = ['texas-florida', 'texas-ontario', 'poland-germany'] as const;
export type StoryCorridor = (typeof STORY_CORRIDORS)[number];

export interface StoryPerson {
  /** For `PUT /v1/nurses/me`. */
  profile: NurseProfileInput;
  /** What the register simulator answers for the licence. */
  register: RegisterEntry;
}

/** Numbers 90xxxxx are kept free for stories, see `licenceNumber`. */
const HIGHEST = 99_999;
const STORY_SEED = 7;

interface Shape {
  culture: Culture;
  country: string;
  jurisdiction: string;
  home: string;
  number(n: number): string;
  tell(draft: Draft): Biography;
}

const fiveDigits = (n: number): string => String(n).padStart(5, '0');

const texan = (draft: Draft): Biography => {
  const career = careerOf(draft, 4, 20);
  return {
    licences: [
      licenceIn(draft, 'US-TX', career.licensedOn, {
        scope: 'multistate',
        basis: 'exam',
        meetsUniformRequirements: true,
      }),
    ],
    facts: facts('RN', 'US', {
      residences: [{ jurisdiction: place('US-TX'), from: sinceChildhood(draft.birthDate) }],
      education: [
        {
          jurisdiction: place('US-TX'),
          kind: 'us-board-approved',
          level: 'bachelor',
          field: 'general',
          beganOn: career.beganOn,
          completedOn: career.completedOn,
          years: 4,
          language: 'en',
        },
      ],
      practice: practiceSince('US-TX', career.workingSince, draft.today),
      exams: [{ exam: 'nclex-rn', passedOn: addDays(career.licensedOn, -10) }],
      languages: languages(['en', 'C2']),
      identifiers: { usSocialSecurityNumber: true },
    }),
  };
};

/** The same Texan, who has already applied to the College of Nurses of Ontario. */
const texanForOntario = (draft: Draft): Biography => {
  const { facts: known, licences } = texan(draft);
  const filedOn = addDays(draft.today, -10);
  return {
    licences,
    facts: { ...known, applications: [{ jurisdiction: place('CA-ON'), kind: 'registration', filedOn, feePaid: true }] },
  };
};

const pole = (draft: Draft): Biography => {
  const career = careerOf(draft, 3, 20);
  return {
    licences: [licenceIn(draft, 'PL', career.licensedOn, { established: true, basis: 'training' })],
    facts: facts('RN', 'PL', {
      residences: [{ jurisdiction: place('PL'), from: sinceChildhood(draft.birthDate) }],
      education: [
        {
          jurisdiction: place('PL'),
          kind: 'first-level-general',
          titleCode: 'annex-v:pl-licencjat-pielegniarstwa',
          level: 'bachelor',
          field: 'general',
          beganOn: career.beganOn,
          completedOn: career.completedOn,
          years: 3,
          hours: 4600,
          clinicalHours: 2300,
          language: 'pl',
        },
      ],
      practice: practiceSince('PL', career.workingSince, draft.today),
      applications: [{ jurisdiction: place('DE'), kind: 'declaration', filedOn: addDays(draft.today, -20) }],
      languageTests: [{ test: 'goethe', takenOn: addYears(draft.today, -1), scores: { level: 'B2' } }],
      languages: [...languages(['pl', 'C2']), { language: 'de', level: 'B2', basis: 'test' }],
    }),
  };
};

const SHAPES: Readonly<Record<StoryCorridor, Shape>> = {
  'texas-florida': {
    culture: 'american',
    country: 'US',
    jurisdiction: 'US-TX',
    home: 'Houston',
    number: (n) => `90${fiveDigits(n)}`,
    tell: texan,
  },
  'texas-ontario': {
    culture: 'american',
    country: 'US',
    jurisdiction: 'US-TX',
    home: 'Dallas',
    number: (n) => `91${fiveDigits(n)}`,
    tell: texanForOntario,
  },
  'poland-germany': {
    culture: 'polish',
    country: 'PL',
    jurisdiction: 'PL',
    home: 'Zgorzelec',
    number: (n) => `92${fiveDigits(n)}P`,
    tell: pole,
  },
};

const checkNumber = (n: number): void => {
  if (Number.isInteger(n) && n >= 1 && n <= HIGHEST) return;
  throw new DomainError({
    kind: 'invalid',
    code: 'NO_SUCH_STORY_PERSON',
    message: `There is no story person (${n}).`,
    nextStep: `Take a whole number from 1 to ${HIGHEST}.`,
    facts: { n },
  });
};

/**
 * One invented nurse for a story told from the first sign-up on: the same number, corridor and day give the same person,
 * whom the register simulator knows too. Broadly skilled and free at once, so that ordinary gaps of the destination fit.
 * @param n 1 to 99,999
 */
export const storyPerson = (n: number, today: LocalDate, corridor: StoryCorridor = 'texas-florida'): StoryPerson => {
  checkNumber(n);
  const shape = SHAPES[corridor];
  const random = new Random(STORY_SEED, `story ${corridor} ${n}`);
  const name = {
    givenNames: random.pick(givenNamesOf(shape.culture)),
    familyName: random.pick(familyNamesOf(shape.culture)),
  };
  const birthDate = addDays('1987-01-01' as LocalDate, random.whole(0, 3000));
  const home = placeNamed(shape.jurisdiction, shape.home);
  const { facts: known, licences } = shape.tell({ key: `story-${n}`, random, today, birthDate, home });
  const [held] = licences;
  if (!held) throw new Error(`The story (${corridor}) tells of no licence.`);
  const licence = { ...held, number: shape.number(n) };
  const certificates = [...new Set(SKILLS.flatMap((skill) => skill.certificates))].map((kind) => ({
    kind,
    issuedOn: addDays(today, -30),
    expiresOn: addYears(today, 2),
  }));
  const profile: NurseProfileInput = {
    ...name,
    birthDate,
    passportMrz: passportMrz({
      country: shape.country as CountryCode,
      ...name,
      birthDate,
      documentNumber: `S${fiveDigits(n)}${random.digits(3)}`,
      expiresOn: passportExpiry(birthDate, today),
    }),
    facts: { ...known, certificates },
    licences: [licence],
    specialties: SKILLS.map(({ specialty }) => ({ specialty, years: 6 })),
    availableFrom: today,
    availableUntil: null,
    payFloor: null,
    shiftPatterns: ['days', 'nights', 'rotating', 'weekends'],
    noGo: { jurisdictions: [], organisationIds: [] },
    home,
  };
  return { profile, register: agreeingEntry({ ...name, birthDate }, licence) };
};

const NUMBERS: readonly [pattern: RegExp, jurisdiction: string, corridor: StoryCorridor][] = [
  [/^90(\d{5})$/, 'US-TX', 'texas-florida'],
  [/^91(\d{5})$/, 'US-TX', 'texas-ontario'],
  [/^92(\d{5})P$/, 'PL', 'poland-germany'],
];

/** The register's entry of a story person by the licence number alone; null when no story has it. */
export const storyRegisterEntry = (jurisdiction: string, number: string, today: LocalDate): RegisterEntry | null => {
  for (const [pattern, place, corridor] of NUMBERS) {
    const n = jurisdiction === place ? Number(pattern.exec(number)?.[1] ?? 0) : 0;
    if (n >= 1) return storyPerson(n, today, corridor).register;
  }
  return null;
};
