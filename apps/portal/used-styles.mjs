import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'postcss';

const CLASS = /\bm_[0-9a-f]+\b/g;
const sourcesIn = (folder, kind) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** The names that a text takes from the library. */
const takenBy = (text) =>
  [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*["']@mantine\/core["']/g)].flatMap(([, names]) =>
    names.split(',').map((name) =>
      name
        .trim()
        .split(' ')
        .find((word) => word !== 'type'),
    ),
  );

/** The files of those components of the library that these texts use, with all that they are made of. */
const usedFiles = (library, texts) => {
  const index = readFileSync(join(library, 'esm/index.mjs'), 'utf8');
  const homes = new Map();
  for (const [, names, file] of index.matchAll(/import \{([^}]*)\} from "(\.[^"]+)"/g))
    for (const name of names.split(',')) homes.set(name.trim().split(' ').at(-1), join(library, 'esm', file));
  const seen = new Map();
  const visit = (file) => {
    if (seen.has(file)) return;
    const text = readFileSync(file, 'utf8');
    seen.set(file, text);
    for (const [, next] of text.matchAll(/from "(\.[^"]+)"/g)) visit(join(dirname(file), next));
  };
  for (const name of texts.flatMap(takenBy)) if (homes.has(name)) visit(homes.get(name));
  return seen;
};

const IN_BRACKETS = /\([^()]*(?:\([^()]*\)[^()]*)*\)/g;

/** Only what stands outside of brackets decides: within them it may be one of several. */
const keeps = (selector, used) =>
  (selector.replace(IN_BRACKETS, '').match(CLASS) ?? []).every((name) => used.has(name));

/** The style sheet without the rules of components that nobody uses, and without its comments. */
const without = (css, used) => {
  const sheet = parse(css);
  sheet.walkComments((comment) => comment.remove());
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => keeps(selector, used));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  sheet.walkAtRules((block) => block.nodes?.length === 0 && block.remove());
  return sheet.toString();
};

/** The library's styles for all of its components are most of what a first visit would have to read and match. */
export const usedStyles = (root, src) => {
  const library = join(root, 'node_modules/@mantine/core');
  const read = () => readFileSync(join(library, 'styles.css'), 'utf8');
  let used = new Set();
  return {
    name: 'crossward:used-styles',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const texts = [...sourcesIn(src, /\.tsx?$/), ...sourcesIn(join(library, '../notifications/esm'), /\.mjs$/)];
      used = new Set([...usedFiles(library, texts).values()].flatMap((text) => text.match(CLASS) ?? []));
    },
    load: (id) => (id.split('?')[0].endsWith('@mantine/core/styles.css') ? without(read(), used) : null),
    generateBundle(_options, bundle) {
      const styled = new Set(read().match(CLASS));
      for (const { type, fileName, code } of Object.values(bundle))
        for (const name of type === 'chunk' ? (code.match(CLASS) ?? []) : [])
          if (styled.has(name) && !used.has(name))
            this.error(`${fileName} uses (${name}), whose styles were left out.`);
    },
  };
};
