const buttonAt = ({ target }: MouseEvent): HTMLButtonElement | null =>
  target instanceof Element ? target.closest('button') : null;

/** The button that these keys stand for, as it says itself. */
const buttonOf = (container: HTMLElement, { ctrlKey, metaKey, key }: KeyboardEvent): HTMLButtonElement | undefined => {
  if (!ctrlKey && !metaKey) return undefined;
  const keys = `${ctrlKey ? 'Control' : 'Meta'}+${key.toUpperCase()}`;
  const buttons = [...container.querySelectorAll<HTMLButtonElement>('button[aria-keyshortcuts]')];
  return buttons.find((button) => button.getAttribute('aria-keyshortcuts')?.split(' ').includes(keys));
};

/**
 * Buttons of a painted page do nothing until its code is there: which was pressed last, by its keys too, is kept till
 * then. Links work as they are.
 */
export const keepPresses = (container: HTMLElement): { press: () => void } => {
  let isThere = false;
  let pressed: HTMLButtonElement | null = null;
  const onClick = (event: MouseEvent): void => {
    pressed = buttonAt(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    const button = event.defaultPrevented ? undefined : buttonOf(container, event);
    if (!button) return;
    event.preventDefault();
    // Whoever listens for the keys may still come later than the code: the button itself is there with it.
    if (isThere) button.click();
    else pressed = button;
  };
  container.addEventListener('click', onClick, { capture: true });
  window.addEventListener('keydown', onKey);
  return {
    press: () => {
      isThere = true;
      container.removeEventListener('click', onClick, { capture: true });
      if (pressed?.isConnected) pressed.click();
    },
  };
};
