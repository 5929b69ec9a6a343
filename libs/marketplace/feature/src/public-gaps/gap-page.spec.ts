import type { PayComponent } from '@crossward/contracts';
import { jurisdictionCode, localDate } from '@crossward/kernel';
import type { PublicGap } from '@crossward/marketplace-data-access';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { gapPage } from './gap-page.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const HOSTILE = `Ward </script></title></style><script>alert(1)</script><img src=x onerror=alert(1)> "'&amp;`;
const housing: PayComponent = { kind: 'housing', amount: { minorUnits: 70_000, currency: 'CAD' } };
const GAP: PublicGap = {
  ...{ id: 'f3b1', organisationName: 'North', facilityName: 'North General', place: 'Thunder Bay' },
  ...{ jurisdiction: jurisdictionCode('CA-ON'), timeZone: 'America/Toronto', latitude: 48.38, longitude: -89.25 },
  ...{ setting: 'hospital', profession: 'RN', seatsLeft: 2, shiftPattern: 'nights', weeklyHours: 37.5 },
  assignment: { from: localDate('2027-01-04'), until: localDate('2027-04-05') },
  payRate: { minorUnits: 6500, currency: 'CAD' },
  payComponents: [housing],
  requirements: {
    ...{ specialty: 'intensive-care', minimumYears: 2, certificates: ['acls'], acceptsPendingLicence: true },
    languages: [{ language: 'en', level: 'B2' }],
  },
  createdAt: new Date('2026-11-22T02:00:00Z'),
  updatedAt: new Date('2026-11-22T02:00:00Z'),
};
const NAMES = {
  specialties: { 'intensive-care': { name: 'Intensive care' } },
  certificates: { acls: { name: 'Advanced Cardiovascular Life Support' } },
};

const pageOf = (changes: Partial<PublicGap> = {}, language: 'en' | 'fr' | 'es' = 'en') => {
  const gap = { ...GAP, ...changes };
  const jsonLd = JSON.stringify({ title: gap.facilityName }).replaceAll('<', '\\u003c');
  const [url, applyAt] = [`https://crossward.example/v1/public/gaps/${gap.id}`, `/nurse/gaps/${gap.id}`];
  return gapPage({ gap, names: NAMES, url, applyAt, jsonLd }, language);
};

const elementsOf = (page: string): Element[] => {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (!('tagName' in node)) return;
    found.push(node);
    node.childNodes.forEach(walk);
  };
  parse(page).childNodes.forEach(walk);
  return found;
};
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const tagged = (page: string, name: string): Element[] => elementsOf(page).filter(({ tagName }) => tagName === name);
const said = (page: string, name = 'body'): string =>
  textOf(tagged(page, name)[0]!).replaceAll(/[\s\u00A0\u202F]+/g, ' ');

describe('the page of an open gap', () => {
  it('tells what a nurse would work, where, when, for which pay, and what it asks for', () => {
    const text = said(pageOf());
    for (const told of [
      ...['Registered nurse, Intensive care', 'North General', 'Thunder Bay, ON, Canada', 'CA$65.00 an hour'],
      ...['January 4, 2027 to April 4, 2027', '13 weeks', '37.5 hours a week', 'Night shifts'],
      ...['Housing · CA$700.00 a week', 'Advanced Cardiovascular Life Support', 'English at B2 or better'],
      ...[
        'At least 2 years of experience',
        'A licence that is on its way is accepted',
        'Published on November 21, 2026',
      ],
    ])
      expect(text).toContain(told);
  });

  it('leads to where a nurse applies', () => {
    const [link] = tagged(pageOf(), 'a');
    expect(link?.attrs).toContainEqual({ name: 'href', value: '/nurse/gaps/f3b1' });
  });

  it('speaks the language of the reader, in its days, amounts and names', () => {
    const french = said(pageOf({}, 'fr'));
    expect(french).toContain('Infirmier·ère diplômé·e, Soins intensifs');
    expect(french).toContain('du 4 janvier 2027 au 4 avril 2027');
    expect(french).toContain('65,00 $CA de l’heure');
    const atTheFirst = { assignment: { from: localDate('2027-02-01'), until: localDate('2027-04-05') } };
    expect(said(pageOf(atTheFirst, 'fr'))).toContain('du 1er février 2027 au 4 avril 2027');
    expect(french).toContain('Anglais au niveau B2 ou mieux');
    const spanish = said(pageOf({}, 'es'));
    expect(spanish).toContain('Enfermería titulada, Cuidados intensivos');
    expect(spanish).toContain('del 4 de enero de 2027 al 4 de abril de 2027');
    expect(tagged(pageOf({}, 'es'), 'html')[0]?.attrs).toContainEqual({ name: 'lang', value: 'es' });
  });

  it('shows whatever a hospital calls itself as text: no element, attribute or script comes of it', () => {
    const hostile = { facilityName: HOSTILE, organisationName: HOSTILE, place: HOSTILE };
    const [plain, page] = [pageOf(), pageOf(hostile)];
    expect(elementsOf(page).map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)])).toEqual(
      elementsOf(plain).map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)]),
    );
    expect(said(page).match(/alert\(1\)/g)).toHaveLength(6);
    expect(said(page, 'title')).toContain(HOSTILE);
  });

  it('holds the posting for search engines as data that is read back unchanged', () => {
    const [script, ...others] = tagged(pageOf({ facilityName: HOSTILE }), 'script');
    expect(others).toEqual([]);
    expect(script?.attrs).toEqual([{ name: 'type', value: 'application/ld+json' }]);
    expect(JSON.parse(textOf(script!))).toEqual({ title: HOSTILE });
  });

  it('loads nothing, and takes no style but its own', () => {
    const elements = elementsOf(pageOf());
    const loading = elements.filter(({ attrs }) =>
      attrs.some(({ name }) => ['src', 'style', 'onclick'].includes(name)),
    );
    expect(loading).toEqual([]);
    expect(tagged(pageOf(), 'link').flatMap(({ attrs }) => attrs.map(({ value }) => value))).toEqual([
      'canonical',
      'https://crossward.example/v1/public/gaps/f3b1',
    ]);
  });

  it('says one week, one year and a single day as they are said', () => {
    const short = pageOf({
      assignment: { from: localDate('2027-01-04'), until: localDate('2027-01-11') },
      requirements: { ...GAP.requirements, minimumYears: 1 },
    });
    expect(said(short)).toContain('1 week ');
    expect(said(short)).toContain('At least 1 year of experience');
    expect(said(pageOf({ requirements: { ...GAP.requirements, minimumYears: 0 } }))).not.toContain('At least');
  });
});
