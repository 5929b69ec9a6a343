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
  sinceChildhood,
} from '../people/biography.js';
import type { Archetype } from './archetype.js';

/** Since 2015 Canadian provinces other than Québec examine by the NCLEX-RN; before, by the comprehensive examination. */
const NCLEX_SINCE = '2015-01-01';

const canadian = (draft: Draft): Biography => {
  const { home, today, birthDate } = draft;
  const career = careerOf(draft, 4);
  const exam = career.licensedOn >= NCLEX_SINCE ? 'nclex-rn' : 'canadian-comprehensive';
  return {
    licences: [licenceIn(draft, home.jurisdiction, career.licensedOn, { basis: 'exam' })],
    facts: facts('RN', 'CA', {
      residences: [{ jurisdiction: home.jurisdiction, from: sinceChildhood(birthDate) }],
      education: [
        {
          jurisdiction: home.jurisdiction,
          kind: 'first-level-general',
          level: 'bachelor',
          field: 'general',
          beganOn: career.beganOn,
          completedOn: career.completedOn,
          years: 4,
          language: 'en',
        },
      ],
      practice: practiceSince(home.jurisdiction, career.workingSince, today),
      exams: [{ exam, passedOn: addDays(career.licensedOn, -14) }],
      languages: languages(['en', 'C2'], ['fr', 'B1', 'schooling']),
    }),
  };
};

const quebecois = (draft: Draft): Biography => {
  const { today, birthDate, random } = draft;
  const bachelor = random.chance(0.5);
  const career = careerOf(draft, 3);
  return {
    licences: [licenceIn(draft, 'CA-QC', career.licensedOn, { basis: 'exam' })],
    facts: facts('RN', 'CA', {
      residences: [{ jurisdiction: place('CA-QC'), from: sinceChildhood(birthDate) }],
      education: [
        {
          jurisdiction: place('CA-QC'),
          kind: bachelor ? 'ca-qc-bachelor' : 'ca-qc-dec',
          level: bachelor ? 'bachelor' : 'diploma',
          field: 'general',
          beganOn: career.beganOn,
          completedOn: career.completedOn,
          years: 3,
          language: 'fr',
        },
      ],
      practice: practiceSince('CA-QC', career.workingSince, today),
      exams: [{ exam: 'oiiq-exam', passedOn: addDays(career.licensedOn, -14) }],
      languages: languages(['fr', 'C2'], ['en', random.pick(['B2', 'C1']), 'schooling']),
    }),
  };
};

const mexican = (draft: Draft): Biography => {
  const { today, birthDate, random } = draft;
  const career = careerOf(draft, 4);
  return {
    licences: [licenceIn(draft, 'MX', career.licensedOn, { basis: 'training' })],
    facts: facts('RN', 'MX', {
      residences: [{ jurisdiction: place('MX'), from: sinceChildhood(birthDate) }],
      education: [
        {
          jurisdiction: place('MX'),
          kind: 'mx-licenciatura',
          level: 'bachelor',
          field: 'general',
          beganOn: career.beganOn,
          completedOn: career.completedOn,
          years: 4,
          language: 'es',
        },
      ],
      practice: practiceSince('MX', career.workingSince, today),
      languages: languages(['es', 'C2'], ['en', random.pick(['B1', 'B2', 'C1']), 'self']),
    }),
  };
};

const FLOOR = { currency: 'CAD', from: 3800, to: 5200 };
const base = { culture: 'canadian', citizenship: 'CA', born: [1970, 1998], floor: FLOOR } as const;

export const CANADA_AND_MEXICO: readonly Archetype[] = [
  { ...base, key: 'ca-on', count: 22, home: 'CA-ON', tell: canadian },
  { ...base, key: 'ca-bc', count: 14, home: 'CA-BC', tell: canadian },
  { ...base, key: 'ca-qc', culture: 'quebecois', count: 8, home: 'CA-QC', tell: quebecois },
  {
    ...base,
    key: 'mx',
    culture: 'hispanic',
    citizenship: 'MX',
    count: 6,
    home: 'MX',
    floor: { currency: 'MXN', from: 9000, to: 14000 },
    tell: mexican,
  },
];
