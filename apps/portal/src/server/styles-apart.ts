const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
const STYLE = / style="([^"]*)"/g;
/** Nothing that could end a rule or begin another. */
const UNSAFE = /[{}<>@\\]|\/\*|!important/;

/**
 * The policy of the page lets no style through that stands in an attribute: they become rules of a style element, which
 * carries the nonce. React writes a quotation mark of a text as an entity, so that only attributes are found.
 * @throws Error when a style is more than declarations
 */
export const stylesApart = (html: string): { html: string; css: string } => {
  const names = new Map<string, string>();
  const marked = html.replace(STYLE, (_all, written: string) => {
    const style = written.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
    if (UNSAFE.test(style)) throw new Error(`A style that is more than declarations (${style}).`);
    const name = names.get(style) ?? String(names.size);
    names.set(style, name);
    return ` data-s="${name}"`;
  });
  // As strong as an attribute is against the rules of the style sheets.
  const css = [...names].map(([style, name]) => `#root [data-s="${name}"]{${style}}`).join('');
  return { html: marked, css };
};
