import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import type { ContractText } from './contract-text.js';

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

const column = ({ title, head, clausesTitle, clauses, signaturesTitle, signatures }: ContractText): Content[] => [
  { text: title, style: 'title' },
  ...head.map((text): Content => ({ text: printable(text), margin: [0, 0, 0, 4] })),
  { text: clausesTitle, style: 'heading' },
  { ol: clauses.map(printable) },
  { text: signaturesTitle, style: 'heading' },
  ...signatures.map((text): Content => ({ text: printable(text), margin: [0, 0, 0, 4] })),
];

/** One language after the other, each on pages of its own. */
export const contractPdf = (texts: readonly ContractText[], languages: readonly string[]): Promise<Buffer> =>
  pdfmake
    .createPdf({
      content: texts.map((text, index): Content => ({
        stack: column(text),
        ...(index > 0 ? { pageBreak: 'before' } : {}),
      })),
      defaultStyle: { font: 'Roboto', fontSize: 10 },
      styles: {
        title: { fontSize: 16, bold: true, margin: [0, 0, 0, 8] },
        heading: { fontSize: 12, bold: true, margin: [0, 10, 0, 4] },
      },
      info: { title: texts[0]?.title ?? '' },
      ...(languages[0] ? { language: languages[0] } : {}),
    })
    .getBuffer();
