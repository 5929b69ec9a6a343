const HIDDEN_MS = 100;

/** When what was changed last is on the screen; in a page that nobody sees, soon. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, HIDDEN_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
