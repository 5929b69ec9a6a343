import { dataOf } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../api/client.js';

/** Reading is on record, so that looking back and forth reads once; it leaves the memory soon after. */
const KEPT_MS = 60_000;

/** The bytes of a document. */
export const useDocumentFile = (documentId: string): UseQueryResult<Blob> =>
  useQuery({
    queryKey: ['document-file', documentId],
    staleTime: Infinity,
    gcTime: KEPT_MS,
    queryFn: () =>
      dataOf(
        api.GET('/v1/documents/{documentId}/content', { params: { path: { documentId } }, parseAs: 'blob' }),
      ) as unknown as Promise<Blob>,
  });

/** Hands the bytes to the browser, to be kept under this name. */
export const saveFile = (blob: Blob, name: string): void => {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
};
