import { demoClient } from './market.mjs';

/** A small PDF of one line; the mark makes it another file each time. */
const pdfOf = (line, mark) => {
  const stream = `BT /F1 22 Tf 40 300 Td (${line}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (x-${mark}) >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 360] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.indexOf('xref\n')}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

/** A photo as large as those of a phone, drawn by the browser itself. */
const photoOf = async (page, mark) => {
  const data = await page.evaluate((text) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2600, height: 1700 });
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#dfe9ea';
    pen.fillRect(0, 0, 2600, 1700);
    pen.fillStyle = '#123';
    pen.font = '120px sans-serif';
    pen.fillText('REGISTERED NURSE', 200, 500);
    pen.fillText(text, 200, 800);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
  }, mark);
  return Buffer.from(data, 'base64');
};

const attach = async (card, file) => {
  await card.locator('input[name="file"]').setInputFiles(file);
};

const nurseDocuments = async (page, url, seen, settled) => {
  const mark = String(Date.now());
  await page.goto(`${url}/nurse/wallet`);
  await settled(page);
  const cards = page.locator('li.panel').filter({ has: page.locator('input[name="file"]') });
  const [identity, licence] = [cards.nth(0), cards.nth(1)];
  await attach(identity, {
    name: 'passport.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`MZ${'\0'.repeat(99)}`),
  });
  await identity.locator('[role="alert"]').waitFor();
  await seen('nurse-wallet-refused');
  await attach(identity, {
    name: 'passport.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOf('Passport, page of data', mark),
  });
  await identity.locator('[role="alert"]').waitFor({ state: 'detached' });
  await identity.locator('button[aria-expanded]').first().waitFor();
  await attach(licence, { name: 'licence.jpg', mimeType: 'image/jpeg', buffer: await photoOf(page, mark) });
  await licence.locator('button[aria-expanded]').last().click();
  await licence.locator('canvas[data-drawn="true"]').waitFor();
  await licence.locator('[role="region"]').press('+');
  await licence.locator('canvas[style*="150%"]').waitFor();
  await identity.locator('button[aria-expanded]').last().click();
  await identity.locator('canvas[data-drawn="true"]').waitFor();
  await seen('nurse-wallet-documents');
  await identity.locator('button:has(.tabler-icon-trash)').last().click();
  await page.locator('[role="dialog"] button').last().click();
  await identity.locator('canvas').waitFor({ state: 'detached' });
  await page.goto(`${url}/nurse/wallet/new`);
  await settled(page);
  await page.locator('form input[type="date"]').first().waitFor();
  await seen('nurse-claim');
};

const nurseShares = async (page, url, seen, settled) => {
  await page.goto(`${url}/nurse/shares`);
  await settled(page);
  await page
    .locator('main button:not([disabled])')
    .filter({ has: page.locator('.tabler-icon-share-3') })
    .click();
  const boxes = page.locator('form input[type="checkbox"]');
  await boxes.nth(1).check();
  await boxes.last().check();
  await seen('nurse-shares-give');
  await page.locator('form button[type="submit"]').click();
  await page.locator('form').waitFor({ state: 'detached' });
  await page.locator('article').first().waitFor();
  await settled(page);
  await seen('nurse-shares');
};

/** A nurse attaches and shares; a recruiter reads beside the check, a hospital by the share. */
export const documentsStory = ({ settled, signIn }) => ({
  name: 'documents',
  lane: 'nurse',
  run: async (visit, url, seen) => {
    const { page, context } = visit;
    await signIn(visit, url, 0, 'nurse');
    await nurseDocuments(page, url, seen, settled);
    await nurseShares(page, url, seen, settled);
    await context.clearCookies();
    await signIn(visit, url, 1, 'hospital');
    await page.goto(`${url}/hospital/shared`);
    await page.locator('tbody th a').first().waitFor();
    await seen('hospital-shared');
    await page.locator('tbody th a').first().click();
    await page.locator('section.panel button[aria-pressed]').last().click();
    await page.locator('section.panel canvas[data-drawn="true"]').waitFor();
    await seen('hospital-share');
    const nurse = await demoClient(url, 'nurse');
    const check = (await nurse.get('/v1/nurses/me/verifications')).find(({ kind }) => kind === 'licence');
    await context.clearCookies();
    await signIn(visit, url, 2, 'recruiter');
    if (!check) return;
    await page.goto(`${url}/recruiter?stage=all&check=${check.id}`);
    await page.locator('#check-title').waitFor();
    await page.locator('section button[aria-pressed]').last().click();
    await page.locator('section canvas[data-drawn="true"]').waitFor();
    await seen('recruiter-documents');
  },
});
