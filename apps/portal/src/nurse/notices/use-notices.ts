import { dataOf, type components } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';

export type Notice = components['schemas']['NoticeAnswer'];
export type Preferences = components['schemas']['PreferencesAnswer'];

export const useNotices = () =>
  useQuery({
    queryKey: ['notices', 'all'],
    queryFn: () => dataOf(api.GET('/v1/notices', { params: { query: { show: 'all', limit: 50 } } })),
  });

export const usePreferences = (): UseQueryResult<Preferences> =>
  useQuery({ queryKey: ['notice-preferences'], queryFn: () => dataOf(api.GET('/v1/notice-preferences')) });

const PAGES: Readonly<Record<string, string>> = {
  submission: '/nurse/submissions',
  offer: '/nurse/offers',
  contract: '/nurse/contracts',
  placement: '/nurse/onboarding',
};

/** Where a notice leads, for what has a page of its own. */
export const pageOf = ({ subjectType, subjectId }: Pick<Notice, 'subjectType' | 'subjectId'>): string | null => {
  if (subjectType === 'verification') return '/nurse/wallet';
  const page = PAGES[subjectType];
  return page === undefined ? null : `${page}/${subjectId}`;
};
