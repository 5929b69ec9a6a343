import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { after, usePages } from '../api/use-pages.js';
import { useLocale } from '../i18n/locale-context.js';
import type { Notice } from '../shell/notices/notice-address.js';

export type Preferences = components['schemas']['PreferencesAnswer'];

/** What one was told, newest first, page by page. */
export const useNotices = () => {
  const { locale: language } = useLocale();
  return usePages<Notice>(['notices', 'all', language], (cursor) =>
    dataOf(api.GET('/v1/notices', { params: { query: { show: 'all', language, limit: 50, ...after(cursor) } } })),
  );
};

export const usePreferences = (): UseQueryResult<Preferences> =>
  useQuery({ queryKey: ['notice-preferences'], queryFn: () => dataOf(api.GET('/v1/notice-preferences')) });
