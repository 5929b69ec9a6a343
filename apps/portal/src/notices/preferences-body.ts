import type { components } from '@crossward/api-client';
import type { Locale } from '../i18n/locales.js';

type Preferences = components['schemas']['PreferencesAnswer'];
export type PreferencesBody = components['schemas']['PreferencesBody'];

/** The preferences as they are sent back, with what is to change. */
export const preferencesBody = (
  { channels, digestHour, language, quietHours, timeZone }: Preferences,
  changed: Partial<Pick<PreferencesBody, 'channels' | 'digestHour' | 'language' | 'timeZone'>>,
): PreferencesBody => ({
  channels: channels.map(({ kind, inApp, byEmail }) => ({ kind, inApp, byEmail })),
  ...{ digestHour, language, timeZone },
  ...(quietHours === null ? {} : { quietHours }),
  ...changed,
});

/** What nobody has chosen yet: notices in the language that is read here, by the clock of this place. */
export const firstPreferences = (
  found: Preferences,
  here: { language: Locale; timeZone: string },
): PreferencesBody | null => (found.version === 1 ? preferencesBody(found, { ...here, channels: [] }) : null);

/** Notices follow who changes languages, unless they were wanted in another one before. */
export const inNextLanguage = (found: Preferences, before: Locale, next: Locale): PreferencesBody | null =>
  found.language === before && before !== next ? preferencesBody(found, { language: next }) : null;
