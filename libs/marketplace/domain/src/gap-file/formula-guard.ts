// What spreadsheet programs take for the start of a formula (OWASP, "CSV Injection"), and the full-width signs that some
// of them read alike. An apostrophe before it makes text of the cell.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** The text so that no spreadsheet program runs it; what is harmless stays as it is. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What was guarded: the exact inverse, so that a file that was exported reads back as the same words. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
