import { dataOf } from '@crossward/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
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

/** An address of the bytes for as long as they are shown. */
export const useObjectUrl = (blob: Blob): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
};
