import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { NurseFacts } from '@crossward/contracts';
import { localDate, type JurisdictionCode } from '@crossward/kernel';
import { buildAtlas, referenceNurseOf } from '@crossward/recognition-atlas';
import { LAW_FOLDER } from '@crossward/recognition-corpus';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { atlasSourceOf } from './atlas-command.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const on = localDate('2026-11-22');
const source = atlasSourceOf(LAW_FOLDER);
const { files } = buildAtlas(source, { on, locale: 'en' });
const { law, engine } = source;

const elementsIn = (node: Node): Element[] => {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
};
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

interface ReadPage {
  path: string;
  errors: string[];
  elements: Element[];
  ids: string[];
}

const readPage = (path: string, text: string): ReadPage => {
  const errors: string[] = [];
  const tree = parse(text, { onParseError: ({ code, startLine }) => errors.push(`${path}:${startLine} ${code}`) });
  const elements = elementsIn(tree);
  return { path, errors, elements, ids: elements.flatMap((element) => attribute(element, 'id') ?? []) };
};

const pages = new Map(
  [...files].filter(([path]) => path.endsWith('.html')).map(([path, text]) => [path, readPage(path, text)]),
);
const all = [...pages.values()];

describe('the atlas of the corpus', () => {
  it('has a page for each place that regulates, each arrangement, membership, entry and language requirement', () => {
    const places = law.jurisdictions.filter(({ regulates }) => regulates !== 'subdivision');
    const expected = [
      ...places.map(({ code }) => `place/${code}.html`),
      ...law.arrangements.map(({ id }) => `arrangement/${id}.html`),
      ...law.memberships.map(({ id }) => `membership/${id}.html`),
      ...law.entries.map(({ id }) => `entry/${id}.html`),
      ...law.languages.map(({ id }) => `language/${id}.html`),
      ...['index', 'places', 'arrangements', 'memberships', 'sources', 'matrix'].map((name) => `${name}.html`),
    ];
    expect([...pages.keys()].sort()).toEqual(expected.sort());
    expect(places.length).toBeGreaterThan(200);
  });

  it('is well-formed, with each id once and one first heading on every page', () => {
    expect(all.flatMap(({ errors }) => errors)).toEqual([]);
    for (const { path, ids, elements } of all) {
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
      expect([path, elements.filter(({ tagName }) => tagName === 'h1').length]).toEqual([path, 1]);
    }
  });

  it('has no link that leads nowhere', () => {
    const dead = all.flatMap(({ path, elements }) =>
      elements.flatMap((element) => {
        const href = attribute(element, 'href') ?? attribute(element, 'src');
        if (href === undefined || /^(https?:|data:,$)/.test(href)) return [];
        const [target = '', anchor] = href.split('#');
        const file = target === '' ? path : posix.normalize(posix.join(dirname(path), target));
        const found = anchor === undefined ? files.has(file) : pages.get(file)?.ids.includes(anchor);
        return found ? [] : [`${path} → ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('loads nothing but its own two files, and runs nothing of its own within a page', () => {
    for (const { path, elements } of all) {
      const policy = elements.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
      expect([path, attribute(policy as Element, 'content')]).toEqual([
        path,
        expect.stringMatching(/^default-src 'none'; style-src 'self' file:; script-src 'self' file:;/),
      ]);
      const loaded = elements.filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'style'].includes(tagName));
      const addresses = loaded.map((one) => attribute(one, 'src') ?? attribute(one, 'href'));
      expect(addresses.filter((address) => !/^(data:,|(\.\.\/)?atlas\.(css|js))$/.test(address ?? ''))).toEqual([]);
      expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on|^style$/.test(name)))).toEqual([]);
    }
  });

  it('has landmarks, a way past the navigation, and tables that tell what their heads are of', () => {
    for (const { path, elements } of all) {
      const tags = new Set(elements.map(({ tagName }) => tagName));
      expect([path, ['header', 'nav', 'main', 'footer'].filter((tag) => !tags.has(tag))]).toEqual([path, []]);
      const skip = elements.find(({ tagName }) => tagName === 'a');
      expect([path, attribute(skip as Element, 'href')]).toEqual([path, '#content']);
      const heads = elements.filter(({ tagName }) => tagName === 'th');
      expect([path, heads.filter((head) => !attribute(head, 'scope')).length]).toEqual([path, 0]);
      const count = (tag: string): number => elements.filter(({ tagName }) => tagName === tag).length;
      expect([path, count('caption')]).toEqual([path, count('table')]);
    }
  });

  it('tells of every arrangement each sentence, step, need and doubt, and its law', () => {
    const text = (node: Node): string =>
      'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
    for (const { id, versions } of law.arrangements) {
      const told = text(parse(files.get(`arrangement/${id}.html`) ?? ''));
      const expected = versions.flatMap(({ steps = [], needs = [], openLaw = [], cite, doubtful, when }) => [
        ...steps.map(({ name }) => name),
        ...needs.map(({ detail }) => detail),
        ...openLaw.map(({ what }) => what),
        ...when.map((condition) => {
          const message = law.messages[`${id}.${condition.id}`] ?? law.messages[condition.id] ?? condition.id;
          return typeof message === 'string' ? message : message.held;
        }),
        cite.legalBasis,
        ...(doubtful ? [doubtful.why] : []),
      ]);
      expect([id, expected.filter((part) => !told.includes(part))]).toEqual([id, []]);
    }
  });
});

describe('the matrix', () => {
  const lines = parseCsv(files.get('matrix.csv') ?? '', { columns: true }) as Record<string, string>[];
  const STRIDE = 97;

  it('says of every place what the engine decides there', () => {
    expect(lines.length).toBeGreaterThan(200 ** 2);
    const sample = lines.filter((_, index) => index % STRIDE === 0);
    expect(sample.length).toBeGreaterThan(400);
    const nurses = new Map<string, NurseFacts>();
    for (const { from = '', to, verdict, arrangement } of sample) {
      const nurse = nurses.get(from) ?? referenceNurseOf(law, from, on);
      nurses.set(from, nurse);
      const decision = engine.decide({ nurse, destination: to as JurisdictionCode, on });
      expect([from, to, verdict]).toEqual([from, to, decision.verdict]);
      const offered = [decision.route, ...decision.alternatives].map((route) => route?.legs.at(-1)?.arrangement);
      if (decision.route) expect(offered).toContain(arrangement);
    }
  });

  it('shows on the page the verdicts that stand in the table of data', () => {
    const cells = pages.get('matrix.html')?.elements.filter(({ tagName }) => tagName === 'td') ?? [];
    const shown = (verdict: string): number => cells.filter((cell) => attribute(cell, 'class') === verdict).length;
    const counted = (verdict: string): number => lines.filter((line) => line['verdict'] === verdict).length;
    for (const verdict of ['authorised', 'pathway', 'undetermined', 'barred']) {
      expect([verdict, shown(verdict)]).toEqual([verdict, counted(verdict)]);
    }
    expect(cells.length).toBe(lines.length);
  });
});

describe('crossward corpus atlas', () => {
  const BIN = fileURLToPath(new URL('../../bin/crossward.mjs', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'crossward-atlas-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const atlas = (...args: string[]) =>
    spawnSync(process.execPath, [BIN, 'corpus', 'atlas', ...args], { cwd: folder, encoding: 'utf8' });

  it('writes the pages, tells how many and how long, and its progress beside', () => {
    const { status, stdout, stderr } = atlas('--out', 'out', '--on', '2026-11-22', '--lang', 'fr');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${pages.size} pages in \\d+\\.\\d s: out.index\\.html\n$`));
    expect(stderr).toContain('crossward: matrix 0/');
    expect(existsSync(join(folder, 'out/place/US-TX.html'))).toBe(true);
  });

  it('ends with 1 for a folder that is not its own, and for a language that it does not know', () => {
    expect(atlas('--out', '.').stderr).toContain('is not empty, and holds no atlas');
    expect(atlas('--out', 'other', '--lang', 'de')).toMatchObject({ status: 1 });
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });
});
