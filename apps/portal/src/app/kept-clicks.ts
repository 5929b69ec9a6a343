/** Buttons of a painted page do nothing until its code is there: what was pressed last is kept till then. Links work as they are. */
export const keepClicks = (container: HTMLElement): { press: () => void } => {
  let pressed: HTMLButtonElement | null = null;
  const keep = ({ target }: Event): void => {
    pressed = target instanceof Element ? target.closest('button') : null;
  };
  container.addEventListener('click', keep, { capture: true });
  return {
    press: () => {
      container.removeEventListener('click', keep, { capture: true });
      if (pressed?.isConnected) pressed.click();
    },
  };
};
