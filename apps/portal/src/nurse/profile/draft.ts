import type { components } from '@crossward/api-client';
import type { Profile } from '../use-profile.js';

export type Draft = components['schemas']['NurseProfileBody'];

/** The questions, in the order in which they are asked. */
export const QUESTIONS = [
  'name',
  'birth',
  'home',
  'profession',
  'specialties',
  'languages',
  'availability',
  'shifts',
  'pay',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Of somebody who has no profile yet. */
export const emptyDraft = (today: string): Draft => ({
  givenNames: '',
  familyName: '',
  birthDate: '',
  passportMrz: null,
  home: {
    jurisdiction: '',
    place: '',
    latitude: 0,
    longitude: 0,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  },
  facts: { profession: 'RN', languages: [] },
  licences: [],
  specialties: [],
  noGo: { jurisdictions: [], organisationIds: [] },
  availableFrom: today,
  availableUntil: null,
  shiftPatterns: ['days'],
  payFloor: null,
});

/** What may be written of what was read. */
export const draftOf = ({ id: _id, updatedAt: _at, version: _version, ...written }: Profile): Draft => written;

/** Nobody lives at 0° north and 0° east: there, nothing was told yet. */
const isPlace = ({ jurisdiction, place, latitude, longitude }: Draft['home']): boolean =>
  /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(jurisdiction) && place.trim() !== '' && (latitude !== 0 || longitude !== 0);

/** Whether a question has its answer, as far as can be told here; the server decides. */
export const isAnswered = (draft: Draft, question: Question): boolean => {
  switch (question) {
    case 'name':
      return draft.givenNames.trim() !== '' && draft.familyName.trim() !== '';
    case 'birth':
      return draft.birthDate !== '';
    case 'home':
      return isPlace(draft.home);
    case 'specialties':
      return draft.specialties.length > 0;
    case 'languages':
      return (draft.facts.languages ?? []).length > 0;
    case 'availability':
      return draft.availableFrom !== '';
    case 'shifts':
      return draft.shiftPatterns.length > 0;
    case 'profession':
    case 'pay':
      return true;
  }
};
