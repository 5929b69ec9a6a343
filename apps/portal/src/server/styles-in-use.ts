import type { Look } from '../app/look.js';

export interface Rule {
  /** The media query that it stands in; empty: none. */
  around: string;
  /** For each of its selectors, what it matches nothing without: `.class`, `[attribute`, `[attribute=value`. */
  needs: readonly (readonly string[])[];
  text: string;
}

const ATTRIBUTES = / ([\w-]+)(?:="([^"]*)")?/g;

/** Of all that the style sheets say, what matters to this page in this look: with it, no sheet is waited for. */
export const stylesInUse = (rules: readonly Rule[], html: string, { locale, scheme }: Look): string => {
  const around = ['[lang', `[lang=${locale}`, '[data-mantine-color-scheme', `[data-mantine-color-scheme=${scheme}`];
  const there = new Set(around);
  for (const [, name, value = ''] of html.matchAll(ATTRIBUTES)) {
    if (name === 'class') for (const one of value.split(' ')) there.add(`.${one}`);
    else there.add(`[${name}`).add(`[${name}=${value}`);
  }
  const used = rules.filter(({ needs }) => needs.some((all) => all.every((need) => there.has(need))));
  return used.map((rule) => (rule.around === '' ? rule.text : `${rule.around}{${rule.text}}`)).join('');
};
