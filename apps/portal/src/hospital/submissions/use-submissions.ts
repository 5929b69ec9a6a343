import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { codeOf } from '../candidates/use-candidates.js';

export type Submission = components['schemas']['SubmissionAnswer'];
export const SUBMISSION_STATUSES = ['submitted', 'offered', 'placed', 'rejected', 'withdrawn', 'not_assigned'] as const;
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];

/** Her name where the hospital may know it; null: it may not yet. */
export const nameOf = ({ candidate }: Pick<Submission, 'candidate'>): string | null =>
  candidate.familyName === null ? null : [candidate.givenNames, candidate.familyName].filter(Boolean).join(' ');

export { codeOf };

interface Wanted {
  gapId?: string | undefined;
  status?: SubmissionStatus | undefined;
}

export const useSubmissions = ({ gapId, status }: Wanted) =>
  usePages<Submission>(['submissions', gapId ?? '', status ?? ''], (cursor) =>
    dataOf(
      api.GET('/v1/submissions', {
        params: {
          query: {
            limit: 100,
            ...(gapId === undefined ? {} : { gapId }),
            ...(status === undefined ? {} : { status }),
            ...after(cursor),
          },
        },
      }),
    ),
  );

export const useSubmission = (submissionId: string) =>
  useQuery({
    queryKey: ['submissions', submissionId],
    queryFn: () => dataOf(api.GET('/v1/submissions/{submissionId}', { params: { path: { submissionId } } })),
  });
