import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { feature } from 'topojson-client';
import { defineConfig } from 'vite';
import { withFrenchBlanks } from './french-blanks.mjs';
import { placeNames } from './place-names.mjs';
import { towns } from './towns.mjs';
import { usedStyles } from './used-styles.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const CATALOGUE = /\/messages\/([a-z]{2})\/([a-z-]+)\.json$/;

/** Messages are parsed here, once: the browser gets their trees and no parser. The shell's name the places of the law too. */
export const compiledMessages = () => ({
  name: 'crossward:messages',
  enforce: 'pre',
  load(id) {
    const [, locale, name] = CATALOGUE.exec(id) ?? [];
    if (!locale) return null;
    const messages = Object.entries(JSON.parse(readFileSync(id, 'utf8')));
    if (name === 'shell') messages.push(...Object.entries(placeNames(locale)));
    const typeset = locale === 'fr' ? withFrenchBlanks : (text) => text;
    const trees = Object.fromEntries(messages.map(([key, text]) => [key, parse(typeset(text))]));
    return { code: `export default ${JSON.stringify(trees)}`, moduleType: 'js' };
  },
});

const WORLD = 'virtual:world';

/** The countries of the world as paths of one drawing: projected here, so that the browser needs no geometry. */
const worldMap = () => ({
  name: 'crossward:world',
  resolveId: (id) => (id === WORLD ? `\0${WORLD}` : null),
  load(id) {
    if (id !== `\0${WORLD}`) return null;
    const atlas = JSON.parse(readFileSync(join(HERE, '../../node_modules/world-atlas/countries-110m.json'), 'utf8'));
    const { features } = feature(atlas, atlas.objects.countries);
    const shown = features.filter(({ id: numeric }) => numeric !== '010'); // nobody is registered in Antarctica
    const [width, height] = [960, 440];
    const projection = geoNaturalEarth1().fitSize([width, height], { type: 'FeatureCollection', features: shown });
    const draw = geoPath(projection).digits(1);
    const countries = shown.map((country) => ({
      code: iso31661NumericToAlpha2[country.id] ?? null,
      path: draw(country),
    }));
    return `export const width = ${width};\nexport const height = ${height};\nexport const countries = ${JSON.stringify(countries)};`;
  },
});

const TOWNS = 'virtual:towns';

/** Loaded by the one question that asks for a town. */
const townList = () => ({
  name: 'crossward:towns',
  resolveId: (id) => (id === TOWNS ? `\0${TOWNS}` : null),
  // As text: an engine reads that faster than it compiles so many arrays.
  load: (id) =>
    id === `\0${TOWNS}` ? `export const towns = JSON.parse(${JSON.stringify(JSON.stringify(towns()))});` : null,
});

const START = ['app/run.tsx', 'nurse/nurse-workspace.tsx', 'nurse/home/home-page.tsx', 'nurse/home/first-look.ts'];
const isRun = ({ moduleIds }) => moduleIds?.some((id) => id.endsWith('/src/app/run.tsx')) ?? false;

const OWN = join(HERE, 'src');

/** The files of ours that these are made of, without what is loaded later. */
const ownPartsOf = (roots, infoOf) => {
  const parts = new Set();
  const visit = (id) => {
    if (parts.has(id) || !id.startsWith(OWN)) return;
    parts.add(id);
    for (const next of infoOf(id)?.importedIds ?? []) visit(next);
  };
  roots.forEach((root) => visit(join(OWN, root)));
  return parts;
};

/** A file of these and of what they need, but for what a group before it has. */
const groupOf = (name, roots, priority, also = () => false) => {
  let parts = null;
  return {
    debugName: name,
    priority,
    name: (id, context) => {
      parts ??= ownPartsOf(roots, (module) => context.getModuleInfo(module));
      return parts.has(id) || also(id) ? name : null;
    },
  };
};

/** The application and the page that most people see first are one file: sixty small ones cost more than they spare.
 * The few lines that load it are apart from it, so that they need not wait for it. */
const GROUPS = [
  groupOf('ahead', ['main.ts'], 2, (id) => id.includes('vite/preload-helper')),
  groupOf('start', START, 1),
];

/** What most of our text is set in: it is asked for before the styles have named it, so that few see another one first. */
const FIRST_FONT = /-latin-wght-normal-[\w-]+\.woff2$/;
const fontLink = (file) => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
  injectTo: 'head',
});

/** The colours are chosen before anything is seen. The page names the application, so that it comes beside the few lines that load it and not after them. */
const runAhead = () => ({
  name: 'crossward:run-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const chunks = Object.values(bundle ?? {});
      const run = chunks.find(isRun);
      const main = chunks.find(({ isEntry, name }) => isEntry && name === 'index');
      const scheme = chunks.find(({ isEntry, name }) => isEntry && name === 'scheme');
      const there = new Set([main?.fileName, ...(main?.imports ?? [])]);
      const scripts = [run?.fileName, ...(run?.imports ?? [])].filter((file) => file !== undefined && !there.has(file));
      const link = (rel) => (file) => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `/${file}` },
        // Behind the library's own styles, which ours change.
        injectTo: 'head',
      });
      delete bundle[scheme.fileName];
      const fonts = Object.keys(bundle ?? {}).filter((file) => FIRST_FONT.test(file));
      return [
        { tag: 'script', children: scheme.code.trim(), injectTo: 'head-prepend' },
        ...fonts.map(fontLink),
        ...scripts.map(link('modulepreload')),
        ...[...(run?.viteMetadata?.importedCss ?? [])].map(link('stylesheet')),
      ];
    },
  },
});

/** What the shell needs to start without a network: its page, and the scripts, styles and fonts that it loads first. */
const precacheList = () => ({
  name: 'crossward:precache',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    const first = new Set();
    const take = (name) => {
      const chunk = bundle[name];
      if (!chunk || first.has(name)) return;
      first.add(name);
      for (const imported of chunk.imports ?? []) take(imported);
      for (const style of chunk.viteMetadata?.importedCss ?? []) first.add(style);
    };
    for (const [name, chunk] of Object.entries(bundle)) if (chunk.isEntry && name.startsWith('assets/')) take(name);
    const isShell = (chunk) => /\/messages\/[a-z]{2}\/shell\.json$/.test(chunk.facadeModuleId ?? '');
    for (const [name, chunk] of Object.entries(bundle)) if (isShell(chunk) || isRun(chunk)) take(name);
    const worker = join(dir, 'service-worker.js');
    const list = [...first].map((file) => ({ url: `/${file}`, revision: null }));
    const icon = readFileSync(join(dir, 'icon.svg'));
    list.push({ url: '/icon.svg', revision: createHash('sha256').update(icon).digest('hex').slice(0, 16) });
    writeFileSync(worker, readFileSync(worker, 'utf8').replace('self.__WB_MANIFEST', JSON.stringify(list)));
  },
});

/** Compressed once, as small as can be, instead of at every request. */
const precompressed = () => ({
  name: 'crossward:precompressed',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css|svg|json)$/.test(file))) {
      const bytes = readFileSync(join(dir, name));
      if (bytes.length < 1024) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes, { params }));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
});

export default defineConfig({
  root: HERE,
  plugins: [
    compiledMessages(),
    worldMap(),
    townList(),
    usedStyles(join(HERE, '../..'), join(HERE, 'src')),
    react(),
    runAhead(),
    precacheList(),
    precompressed(),
  ],
  resolve: {
    conditions: ['@crossward/source', 'module', 'browser', 'development|production'],
    alias: [
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
  build: {
    outDir: join(HERE, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        index: join(HERE, 'index.html'),
        scheme: join(HERE, 'src/scheme.ts'),
        'service-worker': join(HERE, 'src/service-worker.ts'),
      },
      output: {
        codeSplitting: { groups: GROUPS },
        entryFileNames: ({ name }) => (name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
