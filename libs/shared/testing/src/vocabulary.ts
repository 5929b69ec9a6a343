import type { Vocabulary } from '@crossward/contracts';
import { PROFESSIONS, SETTINGS } from '@crossward/kernel';

/** A vocabulary with few terms; say only what differs. */
export const testVocabulary = (changes: Partial<Vocabulary> = {}): Vocabulary => ({
  corpusVersion: 'spec',
  professions: PROFESSIONS,
  settings: SETTINGS,
  exams: {},
  tests: {},
  certificates: {
    acls: { name: 'Advanced Cardiovascular Life Support' },
    bls: { name: 'Basic Life Support' },
  },
  permits: {},
  educationKinds: {},
  specialties: {
    'intensive-care': { name: 'Intensive care', aliases: ['icu'] },
    oncology: { name: 'Oncology' },
  },
  vaccinations: {},
  titles: {},
  scales: {},
  ...changes,
});
