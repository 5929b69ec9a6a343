import type { Reader } from './catalogue/catalogue.js';
import { emailHtml } from './email-html.js';
import { letterOf, type EmailFacts, type Letter } from './email-letter.js';

export interface EmailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const emailText = ({ greeting, intro, sections, footer, settings }: Letter): string =>
  [
    greeting,
    ...(intro === null ? [] : [intro]),
    ...sections.map(({ title, text, links }) =>
      [title, text, ...links.map(({ label, href }) => `${label}\n${href}`)].join('\n'),
    ),
    `-- \n${footer}\n${settings.label}\n${settings.href}`,
  ].join('\n\n');

/**
 * An e-mail of one notice, or the digest of several. It greets by name and holds nothing else about anybody: what
 * happened, to whom and where stands behind the sign-in, at the addresses that it names.
 */
export const emailWords = (reader: Reader, facts: EmailFacts): EmailWords => {
  const letter = letterOf(reader, facts);
  return {
    subject: letter.subject,
    text: emailText(letter),
    html: emailHtml(letter),
  };
};
