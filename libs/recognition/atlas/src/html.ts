import { html, type SafeHtml } from '@remix-run/html-template';

export { html, type SafeHtml };

/** What a template takes; everything that is no SafeHtml is escaped. */
export type Content = SafeHtml | string;

export const NOTHING = html``;

export const when = (condition: unknown, content: () => Content): Content => (condition ? content() : NOTHING);

/** Law text is data: what is no web address is shown, and never linked to. */
export const isWebAddress = (url: string): boolean => {
  try {
    return ['https:', 'http:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
};

/** A source, by its host where nothing else is told. */
export const sourceLink = (url: string, text?: Content): Content => {
  if (!isWebAddress(url)) return text ?? url;
  return html`<a class="source" href="${url}" rel="noreferrer external">${text ?? new URL(url).host}</a>`;
};

export const joined = (items: readonly Content[], separator: Content): Content[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));

export const listOf = (items: readonly Content[], className = ''): Content =>
  items.length === 0
    ? NOTHING
    : html`<ul class="${className}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
