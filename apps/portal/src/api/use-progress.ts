import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** While something runs, what the server tells of it (SSE) is what the query of this key answers. */
export const useProgress = (address: string, queryKey: readonly unknown[], running: boolean): void => {
  const queries = useQueryClient();
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    if (!running) return;
    const stream = new EventSource(address);
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      queries.setQueryData(JSON.parse(key) as unknown[], JSON.parse(data));
    };
    return () => stream.close();
  }, [address, key, running, queries]);
};
