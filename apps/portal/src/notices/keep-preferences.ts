import { dataOf, moving } from '@crossward/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { Locale } from '../i18n/locales.js';
import { firstPreferences, inNextLanguage, type PreferencesBody } from './preferences-body.js';
import type { Preferences } from './use-notices.js';

const ASKED = 'crossward.preferences-of';

const put = async (queries: QueryClient, decide: (found: Preferences) => PreferencesBody | null): Promise<void> => {
  const found = await dataOf(api.GET('/v1/notice-preferences'));
  const body = decide(found);
  if (body === null) return;
  await dataOf(api.PUT('/v1/notice-preferences', { params: { header: moving(found.version) }, body }));
  await queries.invalidateQueries({ queryKey: ['notice-preferences'] });
};

/** Asked once for each account on a device: who never chose is told in the language of the portal, by the clock of here. */
export const beginPreferences = async (queries: QueryClient, accountId: string, language: Locale): Promise<void> => {
  if (localStorage.getItem(ASKED) === accountId) return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await put(queries, (found) => firstPreferences(found, { language, timeZone }));
  localStorage.setItem(ASKED, accountId);
};

export const followLanguage = (queries: QueryClient, before: Locale, next: Locale): Promise<void> =>
  put(queries, (found) => inNextLanguage(found, before, next));
