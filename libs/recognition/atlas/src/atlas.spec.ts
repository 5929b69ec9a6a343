import { parse as parseCsv } from 'csv-parse/sync';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { buildAtlas } from './atlas.js';
import { DAY, HOSTILE, hostileLaw, sourceOf } from './fixtures.js';
import { PAGES } from './paths.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (node: Node): Element[] => {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
};

const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

const build = (locale = 'en') => buildAtlas(sourceOf(hostileLaw()), { on: DAY, locale });

describe('an atlas of a law whose every text is hostile', () => {
  const { files } = build();
  const pages = [...files].filter(([path]) => path.endsWith('.html'));

  it.each(pages)('runs nothing on the page %s', (_path, page) => {
    const elements = elementsIn(parse(page));
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map(({ childNodes, attrs }) => [childNodes.length, attrs.map(({ name }) => name)])).toEqual([
      [0, ['src', 'defer']],
    ]);
    expect(elements.filter(({ tagName }) => ['img', 'iframe', 'object', 'base', 'form'].includes(tagName))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => /^on|^style$|[^a-z-]/.test(name))).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'href' && /^\s*javascript/i.test(value))).toEqual([]);
  });

  it('shows the text as it stands in the law', () => {
    const page = parse(files.get(PAGES.arrangement('way')) ?? '');
    const headings = elementsIn(page).filter(({ tagName }) => tagName === 'h1');
    expect(headings.map(textIn)).toEqual([HOSTILE]);
    expect(textIn(page)).toContain('javascript:alert(1)');
  });

  it('gives a spreadsheet nothing to compute', () => {
    const [, first] = parseCsv(files.get(PAGES.matrixData) ?? '') as string[][];
    expect(first?.slice(0, 2)).toEqual(['XA', `XA ${HOSTILE}`]);
    const law = hostileLaw();
    for (const place of law.jurisdictions) place.name = HOSTILE;
    const csv = buildAtlas(sourceOf(law), { on: DAY, locale: 'en' }).files.get(PAGES.matrixData) ?? '';
    expect((parseCsv(csv) as string[][])[1]?.[1]).toBe(`'${HOSTILE}`);
  });

  it('refuses an id that would be written outside the folder', () => {
    const law = hostileLaw();
    law.arrangements = law.arrangements.map((document) => ({ ...document, id: '../way' }));
    expect(() => buildAtlas(sourceOf(law), { on: DAY, locale: 'en' })).toThrow('cannot be the name of a page');
  });
});

describe('an atlas', () => {
  it('is the same, byte by byte, for the same corpus, day and language', () => {
    expect([...build().files]).toEqual([...build().files]);
  });

  it('marks what has no translation as English, and counts it', () => {
    const { files, untranslated } = build('fr');
    const page = files.get(PAGES.arrangement('way')) ?? '';
    expect(page).toContain('<html lang="fr">');
    const marked = elementsIn(parse(page)).filter(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'lang' && value === 'en'),
    );
    expect(marked.map(textIn)).toContain(HOSTILE);
    expect(untranslated).toBeGreaterThan(0);
  });

  it('takes the translation where there is one', () => {
    const law = hostileLaw();
    (law.translations['fr'] as { phrases: Record<string, string> }).phrases[HOSTILE] = 'Voie de la loi';
    const { files } = buildAtlas(sourceOf(law), { on: DAY, locale: 'fr' });
    expect(files.get(PAGES.arrangement('way'))).toContain('<h1>Voie de la loi</h1>');
  });

  it('refuses a language that the corpus does not have', () => {
    expect(() => build('de')).toThrow('Decisions are not explained in the language (de).');
  });
});
