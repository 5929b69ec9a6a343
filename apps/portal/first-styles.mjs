import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'postcss';

const FIRST_STYLES = 'virtual:first-styles';
const LINK = /<link rel="stylesheet"[^>]* href="\/([^"]+)"/g;
const IN_BRACKETS = /\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
/** A class, or an attribute with its value if it asks for one. */
const NEED = /\.[\w-]+|\[[\w-]+(?:="?[\w-]+"?)?/g;
/** Of no use before the code of the page is there. */
const LATER = /^(keyframes|media print)/;

/** What has to be there for a selector to match; what stands in brackets may be one of several. */
const needsOf = (selector) =>
  (selector.replace(IN_BRACKETS, '').match(NEED) ?? []).map((need) => need.replaceAll('"', ''));

/** Without those of a shadow tree, of which there is none. */
const selectorsOf = ({ selectors }) => selectors.filter((selector) => !selector.startsWith(':host'));

const rulesIn = (node, around) =>
  node.nodes.flatMap((child) => {
    if (child.type === 'comment') return [];
    if (child.type === 'rule') return [{ around, needs: selectorsOf(child).map(needsOf), text: child.toString() }];
    const name = `${child.name} ${child.params}`.trim();
    if (LATER.test(name)) return [];
    return child.name === 'font-face' ? [{ around, needs: [[]], text: child.toString() }] : rulesIn(child, `@${name}`);
  });

/** The rules of the styles that the built page names, each with what it needs to matter. */
export const firstStyles = (dist) => ({
  name: 'crossward:first-styles',
  resolveId: (id) => (id === FIRST_STYLES ? `\0${FIRST_STYLES}` : null),
  load(id) {
    if (id !== `\0${FIRST_STYLES}`) return null;
    const files = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(LINK)].map(([, file]) => file);
    const rules = files.flatMap((file) => rulesIn(parse(readFileSync(join(dist, file), 'utf8')), ''));
    return `export const rules = ${JSON.stringify(rules)};`;
  },
});
