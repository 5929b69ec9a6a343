import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react';
import { sessionEnded } from '../session/session-ended.js';

const SignInDialog = lazy(async () => ({ default: (await import('./sign-in-dialog.js')).SignInDialog }));

/** The session has ended: asks to sign in again. What that needs is loaded when it happens first. */
export const SignInAgain = (): ReactNode => {
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.get, () => false);
  const [needed, setNeeded] = useState(false);
  if (ended && !needed) setNeeded(true);
  return (
    needed && (
      <Suspense fallback={null}>
        <SignInDialog opened={ended} />
      </Suspense>
    )
  );
};
