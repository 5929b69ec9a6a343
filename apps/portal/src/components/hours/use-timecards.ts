import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after, usePages, type Pages } from '../../api/use-pages.js';
import { wholeList } from '../../api/whole-list.js';
import type { Timecard, TimecardStatus } from './timecard.js';

type Shift = components['schemas']['ShiftAnswer'];

export interface TimecardFilter {
  status?: TimecardStatus | undefined;
  placementId?: string | undefined;
  organisationId?: string | undefined;
}

const WHOLE_PAGE = 200;

const timecards = (filter: TimecardFilter, limit: number, cursor: string | undefined) =>
  dataOf(
    api.GET('/v1/timecards', {
      params: {
        query: {
          limit,
          ...(filter.status === undefined ? {} : { status: filter.status }),
          ...(filter.placementId === undefined ? {} : { placementId: filter.placementId }),
          ...(filter.organisationId === undefined ? {} : { organisationId: filter.organisationId }),
          ...after(cursor),
        },
      },
    }),
  );

export const useTimecard = (timecardId: string) =>
  useQuery({
    queryKey: ['timecards', timecardId],
    queryFn: () => dataOf(api.GET('/v1/timecards/{timecardId}', { params: { path: { timecardId } } })),
  });

/** A list of any length. */
export const useTimecards = (filter: TimecardFilter): Omit<Pages<Timecard>, 'first'> => {
  const { status = '', placementId = '', organisationId = '' } = filter;
  return usePages<Timecard>(['timecards', 'list', status, placementId, organisationId], (cursor) =>
    timecards(filter, 100, cursor),
  );
};

/** Those of one placement, or those that wait in one state: never more than somebody can work through. */
export const useWholeTimecards = (filter: TimecardFilter, enabled = true) =>
  useQuery({
    queryKey: ['timecards', 'whole', filter.status ?? '', filter.placementId ?? '', filter.organisationId ?? ''],
    enabled,
    queryFn: () => wholeList((cursor) => timecards(filter, WHOLE_PAGE, cursor)),
  });

export const useShiftsOf = (placementId: string, enabled = true) =>
  useQuery({
    queryKey: ['shifts', 'whole', placementId],
    enabled,
    queryFn: () =>
      wholeList<Shift>((cursor) =>
        dataOf(api.GET('/v1/shifts', { params: { query: { placementId, limit: WHOLE_PAGE, ...after(cursor) } } })),
      ),
  });
