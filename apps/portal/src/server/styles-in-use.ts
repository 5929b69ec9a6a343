import { rules } from 'virtual:first-styles';

const ATTRIBUTES = / ([\w-]+)(?:="([^"]*)")?/g;

/** Of all that the page's style sheets say, what matters to this: with it in the page, nothing is waited for. */
export const stylesInUse = (html: string): string => {
  const there = new Set<string>();
  for (const [, name, value = ''] of html.matchAll(ATTRIBUTES)) {
    if (name === 'class') for (const one of value.split(' ')) there.add(`.${one}`);
    else there.add(`[${name}`).add(`[${name}=${value}`);
  }
  const used = rules.filter(({ needs }) => needs.some((all) => all.every((need) => there.has(need))));
  return used.map(({ around, text }) => (around === '' ? text : `${around}{${text}}`)).join('');
};
