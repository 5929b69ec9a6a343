import { SUBSCRIPTIONS } from '@crossward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Many events at once, of one import for example, are one reason to look again. */
const SETTLE_MS = 400;
/** A notice is written by whoever hears of the event, a moment after it. */
const NOTICED_MS = 2_500;
/** Neither what never changes nor what is on record each time that it is read. */
const UNTOUCHED: readonly unknown[] = ['session', 'demo-accounts', 'document-file', 'share'];

/** What the server says has changed is read anew while somebody looks at it. */
export const useLiveUpdates = (signedIn: boolean): void => {
  const queries = useQueryClient();
  useEffect(() => {
    if (!signedIn) return;
    const stream = new EventSource('/v1/stream');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let noticed: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void queries.invalidateQueries({ predicate: ({ queryKey }) => !UNTOUCHED.includes(queryKey[0]) });
      }, SETTLE_MS);
      clearTimeout(noticed);
      noticed = setTimeout(() => void queries.invalidateQueries({ queryKey: ['notices'] }), NOTICED_MS);
    };
    for (const topic of [...Object.keys(SUBSCRIPTIONS), 'stream.reset']) stream.addEventListener(topic, changed);
    return () => {
      clearTimeout(timer);
      clearTimeout(noticed);
      stream.close();
    };
  }, [signedIn, queries]);
};
