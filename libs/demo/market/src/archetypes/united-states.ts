import type { LicenceFact, NurseFacts } from '@crossward/contracts';
import { addDays } from '@crossward/kernel';
import {
  careerOf,
  facts,
  languages,
  licenceIn,
  place,
  practiceSince,
  type Biography,
  type Draft,
} from '../people/biography.js';
import type { Archetype } from './archetype.js';

interface UsOptions {
  scope: LicenceFact['scope'];
  profession?: 'RN' | 'LPN';
  /** Where the licence is, if not where the nurse lives. */
  licensedIn?: string;
  spanish?: true;
  /** Days since the nurse moved from the state of the licence to the present home. */
  movedDaysAgo?: number;
  residenceUnknown?: true;
}

const residencesOf = (
  { home, today }: Draft,
  since: NonNullable<NurseFacts['residences']>[number]['from'],
  { licensedIn, movedDaysAgo }: UsOptions,
): NonNullable<NurseFacts['residences']> => {
  if (!licensedIn || movedDaysAgo === undefined) return [{ jurisdiction: home.jurisdiction, from: since }];
  const movedOn = addDays(today, -movedDaysAgo);
  return [
    { jurisdiction: place(licensedIn), from: since, until: movedOn },
    { jurisdiction: home.jurisdiction, from: movedOn },
  ];
};

const american = (draft: Draft, options: UsOptions): Biography => {
  const { home, today, birthDate } = draft;
  const { scope, profession = 'RN', spanish } = options;
  const state = options.licensedIn ?? home.jurisdiction;
  const career = careerOf(draft, profession === 'RN' ? 4 : 1);
  const exam = profession === 'RN' ? 'nclex-rn' : 'nclex-pn';
  return {
    licences: [
      licenceIn(draft, state, career.licensedOn, {
        profession,
        scope,
        basis: 'exam',
        ...(scope === 'multistate' ? { meetsUniformRequirements: true } : {}),
      }),
    ],
    facts: facts(profession, 'US', {
      ...(options.residenceUnknown ? {} : { residences: residencesOf(draft, birthDate, options) }),
      education: [
        {
          jurisdiction: place(state),
          kind: profession === 'RN' ? 'us-board-approved' : 'practical-nursing',
          level: profession === 'RN' ? 'bachelor' : 'diploma',
          field: 'general',
          beganOn: career.beganOn,
          completedOn: career.completedOn,
          years: profession === 'RN' ? 4 : 1,
          language: 'en',
        },
      ],
      practice: practiceSince(state, career.workingSince, today),
      exams: [{ exam, passedOn: addDays(career.licensedOn, -10) }],
      languages: spanish ? languages(['en', 'C2'], ['es', 'C1']) : languages(['en', 'C2']),
      identifiers: { usSocialSecurityNumber: true },
    }),
  };
};

const FLOOR = { currency: 'USD', from: 3600, to: 5000 };
const base = { culture: 'american', citizenship: 'US', born: [1968, 1997], floor: FLOOR } as const;

/** Eight states of the compact with one home each. */
const compactElsewhere: Archetype[] = [
  'US-AZ',
  'US-CO',
  'US-NM',
  'US-NC',
  'US-GA',
  'US-TN',
  'US-OH',
  'US-NJ',
  'US-WA',
].map((home) => ({
  ...base,
  key: `${home.toLowerCase()}-multistate`,
  count: 3,
  home,
  tell: (draft) => american(draft, { scope: 'multistate', ...(home === 'US-NM' ? { spanish: true } : {}) }),
}));

/** States outside the compact, from which each other state is an endorsement away. */
const singleElsewhere: Archetype[] = ['US-OR', 'US-IL', 'US-MN', 'US-NV'].map((home) => ({
  ...base,
  key: `${home.toLowerCase()}-single-state`,
  count: 2,
  home,
  tell: (draft) => american(draft, { scope: 'single-state' }),
}));

export const UNITED_STATES: readonly Archetype[] = [
  {
    ...base,
    key: 'us-tx-multistate',
    count: 44,
    home: 'US-TX',
    tell: (draft) => american(draft, { scope: 'multistate' }),
  },
  {
    ...base,
    key: 'us-tx-border',
    culture: 'hispanic',
    count: 8,
    home: 'US-TX',
    tell: (draft) => american(draft, { scope: 'multistate', spanish: true }),
  },
  {
    ...base,
    key: 'us-fl-multistate',
    culture: 'hispanic',
    count: 26,
    home: 'US-FL',
    tell: (draft) => american(draft, { scope: 'multistate', spanish: true }),
  },
  ...compactElsewhere,
  {
    ...base,
    key: 'us-ca-single-state',
    count: 16,
    home: 'US-CA',
    floor: { currency: 'USD', from: 4400, to: 6200 },
    tell: (draft) => american(draft, { scope: 'single-state' }),
  },
  {
    ...base,
    key: 'us-ny-single-state',
    count: 16,
    home: 'US-NY',
    tell: (draft) => american(draft, { scope: 'single-state' }),
  },
  {
    ...base,
    key: 'us-mi-single-state',
    count: 14,
    home: 'US-MI',
    tell: (draft) => american(draft, { scope: 'single-state' }),
  },
  ...singleElsewhere,
  {
    ...base,
    key: 'us-moved-30-days-ago',
    count: 4,
    home: 'US-CO',
    tell: (draft) => american(draft, { scope: 'multistate', licensedIn: 'US-TX', movedDaysAgo: 30 }),
  },
  {
    ...base,
    key: 'us-moved-90-days-ago',
    count: 4,
    home: 'US-CO',
    tell: (draft) => american(draft, { scope: 'multistate', licensedIn: 'US-TX', movedDaysAgo: 90 }),
  },
  {
    ...base,
    key: 'us-tx-residence-unknown',
    count: 3,
    home: 'US-TX',
    tell: (draft) => american(draft, { scope: 'multistate', residenceUnknown: true }),
  },
  {
    ...base,
    key: 'us-gu-licensed',
    culture: 'chamorro',
    count: 4,
    home: 'US-GU',
    tell: (draft) => american(draft, { scope: 'single-state' }),
  },
  {
    ...base,
    key: 'us-tx-practical',
    count: 5,
    home: 'US-TX',
    floor: { currency: 'USD', from: 2600, to: 3300 },
    tell: (draft) => american(draft, { scope: 'multistate', profession: 'LPN' }),
  },
];
