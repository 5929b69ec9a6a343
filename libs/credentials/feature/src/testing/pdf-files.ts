interface PdfParts {
  /** Further entries of the catalogue. */
  catalog?: string;
  /** Further entries of the trailer. */
  trailer?: string;
  pages?: number;
}

/** A small PDF, byte by byte, since hostile ones are wanted too. */
export const pdfFile = ({ catalog = '', trailer = '', pages = 1 }: PdfParts = {}): Buffer => {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

const SIXTEEN = '<00112233445566778899aabbccddeeff>';
const THIRTY_TWO = `<${'5a'.repeat(32)}>`;

/** Locked with a password that is not empty. */
export const lockedPdf = (): Buffer =>
  pdfFile({
    trailer: `/ID [${SIXTEEN} ${SIXTEEN}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${THIRTY_TWO} /U ${THIRTY_TWO} >>`,
  });

export const scriptedPdf = (): Buffer =>
  pdfFile({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\("hello"\\)) >>' });

/** A whole PNG of one colour type, of as many pixels as its header says. */
export const pngFile = (width = 1, height = 1): Buffer => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  );
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
};
