import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { ContractText } from './contract-text.js';
import type { PaperSize } from './paper-size.js';

const require = createRequire(import.meta.url);
const font = (style: string): string => require.resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`);
/** Holds Latin, Greek and Cyrillic with every mark, and the narrow blanks that French figures are written with. */
const TEXT = font('400Regular');
const BOLD = font('600SemiBold');

type Pdf = PDFKit.PDFDocument;
type Tag = 'H1' | 'H2' | 'P';
interface Look {
  readonly face: string;
  readonly size: number;
  readonly colour: string;
  /** Points before and after it. */
  readonly before: number;
  readonly after: number;
}

const INK = '#14232b';
const QUIET = '#506166';
const MARGINS = { top: 56, left: 56, right: 56, bottom: 72 };
const LIST_INDENT = 22;
/** Points that a heading and the first lines under it take: it never ends a page. */
const ROOM_OF_HEADING = 80;
const PARAGRAPH: Look = { face: TEXT, size: 10, colour: INK, before: 0, after: 5 };
const LOOKS: Record<Tag, Look> = {
  H1: { face: BOLD, size: 18, colour: INK, before: 0, after: 10 },
  H2: { face: BOLD, size: 13, colour: INK, before: 14, after: 6 },
  P: PARAGRAPH,
};
const SMALL: Look = { ...PARAGRAPH, size: 8, colour: QUIET, before: 6 };

// The library has this subset, its types do not.
const ACCESSIBLE = { subset: 'PDF/UA' } as unknown as Pick<PDFKit.PDFDocumentOptions, 'subset'>;

const dress = (pdf: Pdf, { face, size, colour }: Look): Pdf => pdf.font(face).fontSize(size).fillColor(colour);

/** Blocks under one another, each tagged as what it is, so that a program that reads aloud tells a heading from a clause. */
class Section {
  constructor(
    private readonly pdf: Pdf,
    private readonly parent: PDFKit.PDFStructureElement,
  ) {}

  block(tag: Tag, text: string, look = LOOKS[tag]): void {
    const { pdf } = this;
    if (tag !== 'P' && pdf.y > pdf.page.maxY() - ROOM_OF_HEADING) pdf.addPage();
    else pdf.y += look.before;
    const write = (): void => void dress(pdf, look).text(text, { lineGap: 1.5, paragraphGap: look.after });
    this.parent.add(pdf.struct(tag, {}, write));
  }

  numbered(texts: readonly string[]): void {
    const list = this.pdf.struct('L');
    this.parent.add(list);
    dress(this.pdf, PARAGRAPH).list([...texts], {
      ...{ listType: 'numbered', structParent: list, bulletIndent: 0, textIndent: LIST_INDENT },
      ...{ lineGap: 1.5, paragraphGap: PARAGRAPH.after },
    });
    list.end();
  }
}

const writeSection = (section: Section, text: ContractText): void => {
  section.block('H1', text.title);
  for (const line of text.head) section.block('P', line);
  section.block('H2', text.clausesTitle);
  if (text.clauses.length > 0) section.numbered(text.clauses);
  else section.block('P', text.noClauses);
  section.block('H2', text.signaturesTitle);
  for (const line of text.signatures) section.block('P', line);
  section.block('P', text.hash, SMALL);
};

/** The pages are counted through all languages; a foot is no part of the text. */
const writeFeet = (pdf: Pdf, textOf: readonly ContractText[]): void => {
  textOf.forEach((text, page) => {
    pdf.switchToPage(page);
    const { width, height, margins } = pdf.page;
    margins.bottom = 0; // else a line below the margin begins another page
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    dress(pdf, SMALL).text(text.footer(page + 1, textOf.length), MARGINS.left, height - 44, {
      ...{ align: 'center', width: width - MARGINS.left - MARGINS.right },
    });
    pdf.endMarkedContent();
  });
};

/**
 * One language after the other, each beginning a page, as a PDF that tells its structure and its languages (PDF/UA-1).
 * `pageSize`: of the paper that people print on at the place.
 */
export const contractPdf = async (texts: readonly ContractText[], pageSize: PaperSize): Promise<Buffer> => {
  const [first] = texts;
  if (!first) throw new Error('A contract is told in one language at least.');
  const pdf = new PDFDocument({
    ...{ size: pageSize, margins: MARGINS, font: TEXT, bufferPages: true, autoFirstPage: false },
    ...{ pdfVersion: '1.7', ...ACCESSIBLE, tagged: true, displayTitle: true, lang: first.language },
    info: { Title: first.title },
  });
  const bytes = buffer(pdf);
  const whole = pdf.struct('Document', { lang: first.language });
  pdf.addStructure(whole);
  const pages: ContractText[] = [];
  for (const text of texts) {
    const from = pdf.bufferedPageRange().count;
    pdf.addPage();
    const part = pdf.struct('Sect', { lang: text.language });
    whole.add(part);
    writeSection(new Section(pdf, part), text);
    part.end();
    for (let page = from; page < pdf.bufferedPageRange().count; page += 1) pages.push(text);
  }
  whole.end();
  writeFeet(pdf, pages);
  pdf.end();
  return bytes;
};
