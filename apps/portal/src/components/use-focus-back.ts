import { useEffect, useState } from 'react';

/** For a dialog that is taken off the page when it closes: whoever had the focus before gets it back. */
export const useFocusBack = (): void => {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
};
