import { firstLocale } from '../i18n/locales.js';
import { toldAs } from './look.js';

/** Nobody waits longer for a browser that does not tell. */
const LONGEST_MS = 3_000;

/** Whether the server has painted the first look into the page, in the look that this browser has now. */
export const isPainted = ({ dataset }: HTMLElement): boolean => {
  const scheme = document.documentElement.dataset['mantineColorScheme'] === 'dark' ? 'dark' : 'light';
  return dataset['painted'] === toldAs({ locale: firstLocale(), scheme });
};

/** When what came painted is on the screen: the code that takes it over does not keep anybody from reading. */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve();
    const seen = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    seen.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, LONGEST_MS);
  });

/** A painted page brings the styles that it uses; those of all others are fetched behind it. */
export const allStyles = async (): Promise<void> => {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][disabled]')];
  await Promise.all(
    sheets.map((sheet) => {
      const there = new Promise((resolve) => {
        for (const how of ['load', 'error']) sheet.addEventListener(how, resolve, { once: true });
      });
      sheet.disabled = false;
      return there;
    }),
  );
};

/** The styles that came apart go back to their elements, where whoever changes them later expects them. */
export const stylesBack = (container: HTMLElement): void => {
  const element = document.querySelector<HTMLStyleElement>('style[data-apart]');
  for (const rule of element?.sheet?.cssRules ?? []) {
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const styled of container.querySelectorAll<HTMLElement | SVGElement>(rule.selectorText)) {
      styled.style.cssText = rule.style.cssText;
      delete styled.dataset['s'];
    }
  }
  element?.remove();
  document.querySelector('style[data-in-use]')?.remove();
};
