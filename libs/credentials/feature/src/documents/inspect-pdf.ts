import { DOCUMENT_MAX_PAGES, type FileFlaw } from '@crossward/credentials-domain';
import { getDocumentProxy } from 'unpdf';

export type PdfVerdict = { readonly pages: number } | FileFlaw;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Whether any page, field or the document itself would run something: nothing that a credential needs. */
const holdsScripts = async (pdf: Pdf): Promise<boolean> => {
  if (await pdf.hasJSActions()) return true;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (await page.getJSActions()) return true;
    const annotations = (await page.getAnnotations()) as { actions?: object | null }[];
    if (annotations.some(({ actions }) => actions && Object.keys(actions).length > 0)) return true;
  }
  return false;
};

/** Reads a PDF as its viewers do, without running anything: whole, open to all, quiet, and not a book. */
export const inspectPdf = async (bytes: Uint8Array): Promise<PdfVerdict> => {
  let pdf: Pdf | null = null;
  try {
    pdf = await getDocumentProxy(bytes, { stopAtErrors: true, verbosity: 0 });
    if (pdf.numPages > DOCUMENT_MAX_PAGES) return { flaw: 'long', pages: pdf.numPages };
    if (await pdf.getAttachments()) return { flaw: 'active', holds: 'files' };
    if (await holdsScripts(pdf)) return { flaw: 'active', holds: 'scripts' };
    return { pages: pdf.numPages };
  } catch (error) {
    return { flaw: (error as Error).name === 'PasswordException' ? 'encrypted' : 'broken' };
  } finally {
    await pdf?.loadingTask.destroy();
  }
};
