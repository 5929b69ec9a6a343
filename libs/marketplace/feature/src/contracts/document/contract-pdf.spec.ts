import { jurisdictionCode, localDate } from '@crossward/kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ContractVersionAnswer } from '../contract.dto.js';
import { contractPdf } from './contract-pdf.js';
import { contractText } from './contract-text.js';
import { paperSizeOf } from './paper-size.js';
import { DOCUMENT_LANGUAGES, MESSAGES, type DocumentLanguage, type DocumentMessage } from './messages.js';

const VERSION: ContractVersionAnswer = {
  ...{ versionNumber: 2, status: 'signed', effectiveOn: localDate('2027-02-01'), hash: 'ab'.repeat(32) },
  ...{ hashVerified: true, proposedBy: 'hospital', createdAt: '2026-11-22T10:00:00.000Z', bindingFrom: null },
  ...{ inForceFrom: localDate('2027-02-01'), declinedBy: null, declinedAt: null, changes: [] },
  terms: {
    startsOn: localDate('2027-01-04'),
    endsOn: localDate('2027-04-05'),
    weeklyHours: 37.5,
    payRate: { minorUnits: 123_456, currency: 'CAD' },
    clauses: [
      { kind: 'notice', side: 'nurse', days: 1 },
      { kind: 'penalty', side: 'hospital', amount: { minorUnits: 250_000, currency: 'CAD' } },
    ],
  },
  signatures: [
    {
      ...{ side: 'nurse', accountId: null, hash: 'ab'.repeat(32), verified: true },
      ...{ signedAt: '2026-11-23T10:00:00.000Z', countsFrom: '2026-11-25T10:00:00.000Z' },
    },
  ],
};
const PARTIES = {
  ...{ nurse: 'Zoë Núñez', hospital: 'Hôpital du Nord' },
  workplace: { unit: 'Urgences 2', facility: 'Pavillon Est', place: 'Montréal', timeZone: 'America/Toronto' },
};
const textIn = (language: DocumentLanguage, version: ContractVersionAnswer = VERSION) =>
  contractText(version, PARTIES, { language, governing: 'en' });

/** Page by page; blanks of every kind and line breaks are one blank. */
const read = async (bytes: Buffer): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
};

type Tree = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Node = Tree['children'][number];
/** A role and what is under it, or how many runs of text are. */
type Tags = [role: string, ...below: (Tags | number)[]];

const tags = (node: Node): Tags | number => {
  if (!('role' in node)) return 1;
  const below = node.children.map(tags);
  const texts = below.filter((one) => one === 1).length;
  return [node.role, ...(texts > 0 ? [texts] : []), ...below.filter((one): one is Tags => one !== 1)];
};
/** Below the root of the page's tree. */
const tagsOf = (tree: Tree | null): Tags | number | undefined => tree?.children.map(tags)[0];
const langOf = (tree: Tree | null): string | undefined =>
  (tree?.children[0] as { children?: { lang?: string }[] } | undefined)?.children?.[0]?.lang;
const leavesOf = (tree: Tree | null): string[] => {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (!('role' in node)) return;
    if (node.children.some((child) => !('role' in child))) found.push(node.role);
    node.children.forEach(walk);
  };
  tree?.children.forEach(walk);
  return found;
};

describe('the document of a contract', () => {
  it('tells clauses, amounts, hash and signatures in both languages, each in its own format', async () => {
    const pages = await read(await contractPdf([textIn('en'), textIn('fr')], 'LETTER'));
    expect(pages).toHaveLength(2);
    const [english, french] = pages as [string, string];
    for (const words of [
      'This version governs',
      'CAD 1,234.56',
      '37.5 hours',
      '1. The nurse may end the contract with 1 day of notice. 2.',
      'CAD 2,500.00',
      'February 1, 2027',
      'From January 4, 2027 to April 4, 2027, both days included',
      'Urgences 2, Pavillon Est, Montréal',
      'signed on November 23, 2026 at 5:00:00 AM EST; counts from November 25, 2026 at 5:00:00 AM EST.',
      'Assignment contract, version 2 · Page 1 of 2',
      'Zoë Núñez',
    ]) {
      expect(english).toContain(words);
    }
    for (const words of [
      'La version en anglais fait foi',
      '1 234,56 CAD',
      '37,5 heures',
      'préavis de 1 jour',
      '2 500,00 CAD',
      '1er février 2027',
      'Du 4 janvier 2027 au 4 avril 2027, ces deux jours inclus',
      'Contrat de mission, version 2 · Page 2 sur 2',
      'Hôpital',
    ]) {
      expect(french).toContain(words);
    }
    for (const page of pages) expect(page.replaceAll(' ', '')).toContain(VERSION.hash);
  });

  it('is named and told apart by programs that read it out, on the paper of the place', async () => {
    const proxy = await getDocumentProxy(new Uint8Array(await contractPdf([textIn('fr')], 'LETTER')));
    const { info } = await proxy.getMetadata();
    expect(info).toMatchObject({ Title: 'Contrat de mission', Language: 'fr' });
    expect((await proxy.getPage(1)).view).toEqual([0, 0, 612, 792]);
    expect([paperSizeOf(jurisdictionCode('CA-QC')), paperSizeOf(jurisdictionCode('FR'))]).toEqual(['LETTER', 'A4']);
  });

  it('tells programs that read it out what is a heading, a clause and its number, and in which language', async () => {
    const proxy = await getDocumentProxy(new Uint8Array(await contractPdf([textIn('en'), textIn('fr')], 'LETTER')));
    expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true });
    const { metadata } = await proxy.getMetadata();
    expect(metadata.get('pdfuaid:part')).toBe('1');
    const clause = ['LI', ['Lbl', 1], ['LBody', 1]];
    const tagged = [
      'Sect',
      ['H1', 1],
      ...Array<Tags>(6).fill(['P', 1]),
      ['H2', 1],
      ['L', clause, clause],
      ['H2', 1],
      ['P', 1],
      ['P', 1],
    ];
    for (const page of [1, 2])
      expect(tagsOf(await (await proxy.getPage(page)).getStructTree())).toEqual(['Document', tagged]);
    const languages = await Promise.all(
      [1, 2].map(async (page) => langOf(await (await proxy.getPage(page)).getStructTree())),
    );
    expect(languages).toEqual(['en', 'fr']);
  });

  it('goes on over as many pages as it takes, and leaves no heading alone at the end of one', async () => {
    const clauses = Array.from({ length: 60 }, (_, at) => ({ kind: 'notice', side: 'nurse', days: at + 1 }) as const);
    // With so many, the heading of the signatures comes to the end of a page.
    for (const count of [21, 22, 23, 24, 55, 56, 60]) {
      const long = { ...VERSION, terms: { ...VERSION.terms, clauses: clauses.slice(0, count) } };
      const proxy = await getDocumentProxy(new Uint8Array(await contractPdf([textIn('en', long)], 'LETTER')));
      const numbers: number[] = [];
      for (let page = 1; page <= proxy.numPages; page += 1) {
        const tree = await (await proxy.getPage(page)).getStructTree();
        expect([count, page, leavesOf(tree).at(-1)]).not.toEqual([count, page, 'H2']);
        numbers.push(leavesOf(tree).filter((tag) => tag === 'Lbl').length);
      }
      expect(numbers.reduce((sum, some) => sum + some, 0)).toBe(count);
    }
  });

  it('says of a signature that counts at once no second instant, and where there are no clauses that there are none', async () => {
    const [signature] = VERSION.signatures;
    const signatures = [{ ...signature!, countsFrom: signature!.signedAt }];
    const plain = { ...VERSION, signatures, terms: { ...VERSION.terms, clauses: [] } };
    const [page] = await read(await contractPdf([textIn('es', plain)], 'A4'));
    expect(page).toMatch(/Enfermería: firmado el 23 de noviembre de 2026 a las 5:00:00 GMT-5\. SHA-256/);
    expect(page).toContain('No se ha acordado ninguna cláusula.');
  });

  it('tells the same in Spanish', () => {
    const { clauses, head } = contractText(VERSION, PARTIES, { language: 'es', governing: 'fr' });
    expect(clauses[0]).toBe('El personal de enfermería puede terminar el contrato con 1 día de preaviso.');
    expect(head[5]).toBe('Prevalece la versión en francés; esta es una traducción.');
    expect(head[4]?.replaceAll(/\s/g, ' ')).toBe('1234,56 CAD por hora antes de impuestos, 37,5 horas por semana');
  });

  it('needs the same values for a sentence in every language', () => {
    const namesIn = (message: string): string[] => {
      const names = new Set<string>();
      const walk = (value: unknown): void => {
        if (Array.isArray(value)) return value.forEach(walk);
        if (typeof value !== 'object' || value === null) return;
        const node = value as { type?: number; value?: unknown; options?: Record<string, { value: unknown }> };
        if (node.type !== 0 && node.type !== 7 && typeof node.value === 'string') names.add(node.value);
        for (const option of Object.values(node.options ?? {})) walk(option.value);
      };
      walk(new IntlMessageFormat(message, 'en').getAst());
      return [...names].sort();
    };
    for (const key of Object.keys(MESSAGES.en) as DocumentMessage[]) {
      for (const language of DOCUMENT_LANGUAGES) {
        expect([language, key, namesIn(MESSAGES[language][key])]).toEqual([language, key, namesIn(MESSAGES.en[key])]);
      }
    }
  });
});
