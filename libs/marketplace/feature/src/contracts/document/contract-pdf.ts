import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import type { ContractText } from './contract-text.js';
import type { PaperSize } from './paper-size.js';

interface PdfMake {
  setFonts(fonts: TFontDictionary): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  createPdf(document: TDocumentDefinitions): { getBuffer(): Promise<Buffer> };
}

const require = createRequire(import.meta.url);
const pdfmake = require('pdfmake') as PdfMake;
// Roboto comes with the library, and holds the letters of every language that contracts are told in.
const fonts = require('pdfmake/fonts/Roboto.js') as TFontDictionary;
const FONT_FOLDER = dirname(require.resolve('pdfmake/fonts/Roboto.js'));
pdfmake.setFonts(fonts);
// Nothing but the font is read: what people wrote into a contract fetches nothing.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONT_FOLDER));

// The font has no narrow no-break space, which French figures are written with; the wider one reads the same.
const printable = (text: string): string => text.replaceAll('\u202F', '\u00A0');

const paragraph = (text: string): Content => ({ text: printable(text), margin: [0, 0, 0, 5] });

// Not the library's list, which writes a number after its clause: whoever has the document read out hears it then too.
const numbered = (text: string, index: number): Content => ({
  columns: [{ text: `${index + 1}.`, width: 20 }, { text: printable(text) }],
  margin: [0, 0, 0, 5],
});

const bodyOf = (text: ContractText): Content[] => [
  { text: text.title, style: 'title' },
  ...text.head.map(paragraph),
  { text: text.clausesTitle, style: 'heading' },
  ...(text.clauses.length === 0 ? [paragraph(text.noClauses)] : text.clauses.map(numbered)),
  { text: text.signaturesTitle, style: 'heading' },
  ...text.signatures.map(paragraph),
  { text: printable(text.hash), style: 'small' },
];

/** Each language begins a page of its own; the pages are counted through. */
const sectionOf = (text: ContractText): Content => ({
  section: bodyOf(text),
  footer: (page, pages) => ({
    text: printable(text.footer(page, pages)),
    style: 'small',
    alignment: 'center',
    margin: [0, 16, 0, 0],
  }),
});

/** One language after the other. `pageSize`: of the paper that people print on at the place. */
export const contractPdf = (texts: readonly ContractText[], pageSize: PaperSize): Promise<Buffer> => {
  const [first] = texts;
  if (!first) throw new Error('A contract is told in one language at least.');
  return pdfmake
    .createPdf({
      content: texts.map(sectionOf),
      pageSize,
      pageMargins: [56, 56, 56, 64],
      defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25 },
      styles: {
        title: { fontSize: 18, bold: true, margin: [0, 0, 0, 10] },
        heading: { fontSize: 13, bold: true, margin: [0, 14, 0, 6] },
        small: { fontSize: 8.5, color: '#506166' },
      },
      info: { title: first.title },
      displayTitle: true,
      language: first.language,
    })
    .getBuffer();
};
