import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Parts = Readonly<Record<string, string>>;

/** What somebody has filtered and sorted is in the address: it can be passed on, and the way back leads to it. */
export const useAddress = (): [Parts, (changes: Readonly<Record<string, string | undefined>>) => void] => {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback(
    (changes: Readonly<Record<string, string | undefined>>): void =>
      void navigate({
        to: '.',
        // An empty part is left out of the address.
        search: ((before: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
          )) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])), set];
};
