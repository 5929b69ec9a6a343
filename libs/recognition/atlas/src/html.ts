import { html as template, type SafeHtml } from '@remix-run/html-template';

export type { SafeHtml };

type Interpolations = Parameters<typeof template> extends [unknown, ...infer Rest] ? Rest : never;

const packed = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Without the indentation of the source, which is no part of a page. Each template is packed once. */
const pack = (strings: TemplateStringsArray): TemplateStringsArray => {
  const known = packed.get(strings);
  if (known) return known;
  const shorter = strings.map((text) => text.replaceAll(/\s*\n\s*/g, '\n'));
  const made = Object.assign(shorter, { raw: shorter });
  packed.set(strings, made);
  return made;
};

/** Escapes whatever is interpolated, unless a template made it. */
export const html = (strings: TemplateStringsArray, ...values: Interpolations): SafeHtml =>
  template(pack(strings), ...values);

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
