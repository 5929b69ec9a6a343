import { useId, useRef, useState, type RefObject } from 'react';

export interface Opener {
  button: RefObject<HTMLButtonElement | null>;
  /** Of the button; what it opens is `${id}-dropdown`. */
  id: string;
  opened: boolean;
  /** It was opened once: only then is it drawn. */
  wanted: boolean;
  change: (opened: boolean) => void;
}

/** A button that opens something whose code is loaded only then: the button itself never changes, and gets the focus back. */
export const useOpener = (): Opener => {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const change = (next: boolean): void => {
    setOpened(next);
    if (next) return setWanted(true);
    const held = document.activeElement;
    // Whoever has gone on to something else keeps the focus there.
    setTimeout(() => {
      const now = document.activeElement;
      if (now === null || now === document.body || now === held) button.current?.focus({ preventScroll: true });
    }, 10);
  };
  return { button, id, opened, wanted, change };
};

/** What the button says of what it opens; the same before and after its code is there. */
export const openerProps = ({ button, id, opened, change }: Opener, kind: 'menu' | 'dialog', load: () => void) => ({
  ref: button,
  id,
  'aria-haspopup': kind,
  'aria-expanded': opened,
  ...(opened ? { 'aria-controls': `${id}-dropdown` } : {}),
  onPointerEnter: load,
  onFocus: load,
  onClick: () => change(!opened),
});
