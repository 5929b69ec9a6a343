import type { Message } from './format-message.js';
import type { Locale } from './locales.js';

export type Messages = Record<string, Message>;

/**
 * One catalogue for the shell, one for the words it explains, one for the reasons of matches, one for the names of
 * specialties and certificates, one for tasks of onboarding, one for what was done, one for what the API refuses
 * (not in English, which the services speak themselves), one for notices, one for rounds, one for
 * hours and invoices, one for calendars, one for comparisons of laws, one for each workspace; each is loaded when it
 * is needed.
 */
export type CatalogueName =
  | 'shell'
  | 'words'
  | 'reasons'
  | 'terms'
  | 'tasks'
  | 'acts'
  | 'refusals'
  | 'notices'
  | 'rounds'
  | 'hours'
  | 'calendar'
  | 'law'
  | 'nurse'
  | 'hospital'
  | 'recruiter'
  | 'admin';

const FILES = import.meta.glob<{ default: Messages }>('../messages/*/*.json');
const TOLD_MS = 1_000;
const LOADED = new Map<string, Promise<Messages>>();

/** The same promise each time, so that React can wait for it. */
export const loadCatalogue = (locale: Locale, name: CatalogueName): Promise<Messages> => {
  const path = `../messages/${locale}/${name}.json`;
  const known = LOADED.get(path);
  if (known) return known;
  const file = FILES[path];
  if (!file) throw new Error(`No catalogue (${path}).`);
  const loading = file().then((module) => module.default);
  loading.then(
    // React reads a promise that tells its value without waiting: it would show the outline of the page in between.
    (value) => Object.assign(loading, { status: 'fulfilled', value }),
    // Asked again at the next look, and not before the one that waits has been told: it would wait for ever anew.
    () => setTimeout(() => LOADED.delete(path), TOLD_MS),
  );
  LOADED.set(path, loading);
  return loading;
};
