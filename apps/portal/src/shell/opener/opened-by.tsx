import { useLayoutEffect, type Ref, type RefObject } from 'react';

interface OpenedByProps {
  button: RefObject<HTMLElement | null>;
  ref?: Ref<HTMLElement>;
}

/** Stands where a `Target` wants its button: the real one is drawn already, and what opens hangs on it. */
export const OpenedBy = ({ button, ref }: OpenedByProps): null => {
  useLayoutEffect(() => {
    if (typeof ref !== 'function') return;
    ref(button.current);
    return () => void ref(null);
  }, [button, ref]);
  return null;
};
