import { frameWords, noticeWords, type NoticeFacts, type Reader } from './catalogue/catalogue.js';

export interface EmailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

/**
 * An e-mail of one notice, or the digest of several. It greets by name and holds nothing else about anybody: what
 * happened, to whom and where stands behind the sign-in.
 */
export const emailWords = (
  reader: Reader,
  {
    name,
    purpose,
    notices,
    url,
  }: { name: string; purpose: 'notice' | 'digest'; notices: readonly NoticeFacts[]; url: string },
): EmailWords => {
  const frame = frameWords(reader, { name, count: notices.length });
  const told = notices.map((notice) => noticeWords(notice, reader));
  const [first] = told;
  if (!first) throw new Error('An e-mail without a notice has nothing to say.');
  const intro = purpose === 'digest' ? [frame.digestIntro] : [];
  const text = [
    frame.greeting,
    ...intro,
    ...told.map((one) => `${one.title}\n${one.text}`),
    `${frame.open}: ${url}`,
    `-- \n${frame.footer}`,
  ].join('\n\n');
  const html = [
    '<!doctype html>',
    `<html lang="${reader.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(first.title)}</title></head>`,
    '<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em"><main>',
    ...[frame.greeting, ...intro].map((line) => `<p>${escaped(line)}</p>`),
    ...told.map((one) => `<h2 style="font-size: 1.1em">${escaped(one.title)}</h2><p>${escaped(one.text)}</p>`),
    `<p><a href="${escaped(url)}">${escaped(frame.open)}</a></p>`,
    `</main><footer><p><small>${escaped(frame.footer)}</small></p></footer></body></html>`,
  ].join('\n');
  return { subject: purpose === 'digest' ? frame.digestSubject : first.title, text, html };
};
