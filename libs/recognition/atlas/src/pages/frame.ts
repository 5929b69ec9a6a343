import type { Book, Page } from '../book.js';
import { html, when, type Content } from '../html.js';
import { hrefFrom, PAGES } from '../paths.js';
import type { UiKey } from '../words/index.js';

const NAVIGATION: readonly [path: string, key: UiKey][] = [
  [PAGES.places, 'nav.places'],
  [PAGES.matrix, 'nav.matrix'],
  [PAGES.arrangements, 'nav.arrangements'],
  [PAGES.memberships, 'nav.memberships'],
  [PAGES.sources, 'nav.sources'],
];

/**
 * Nothing is loaded but the two files beside the pages. `file:` is named since not every browser counts a page read
 * from a disk as its own origin; from a server such an address leads nowhere.
 */
const POLICY =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

const head = ({ voice }: Book, { path, title }: Page): Content => html`
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>${path === PAGES.start ? title : `${title} · ${voice.ui('site')}`}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${hrefFrom(path, PAGES.style)}" />
    <script src="${hrefFrom(path, PAGES.script)}" defer></script>
  </head>
`;

const navigation = ({ voice }: Book, path: string): Content => html`
  <nav class="site-nav" aria-label="${voice.ui('nav')}">
    <ul>
      ${NAVIGATION.map(
        ([target, key]) => html`
          <li>
            <a href="${hrefFrom(path, target)}" aria-current="${target === path ? 'page' : 'false'}"
              >${voice.ui(key)}</a
            >
          </li>
        `,
      )}
    </ul>
  </nav>
`;

const trail = ({ voice }: Book, { path, title, trail: pages }: Page): Content =>
  when(
    pages,
    () => html`
      <nav class="trail" aria-label="${voice.ui('trail')}">
        <ol>
          ${(pages ?? []).map((page) => html`<li><a href="${hrefFrom(path, page.path)}">${page.title}</a></li>`)}
          <li aria-current="page">${title}</li>
        </ol>
      </nav>
    `,
  );

/** The page as it stands in its file. */
export const framed = (book: Book, page: Page): string => {
  const { voice, law, on } = book;
  const frame = html`<!doctype html>
    <html lang="${voice.locale}">
      ${head(book, page)}
      <body>
        <a class="skip" href="#content">${voice.ui('skip')}</a>
        <header class="site">
          <div class="inner">
            <a class="brand" href="${hrefFrom(page.path, PAGES.start)}">${voice.ui('site')}</a>
            ${navigation(book, page.path)}
          </div>
        </header>
        <main id="content" class="${page.wide ? 'wide' : ''}">${trail(book, page)} ${page.body}</main>
        <footer class="site">
          <div class="inner">
            <p><strong>${voice.ui('informs')}</strong></p>
            <p>${voice.ui('as-of', { day: voice.day(on), version: law.version })}</p>
          </div>
        </footer>
      </body>
    </html> `;
  return `${String(frame).trim()}
`;
};
