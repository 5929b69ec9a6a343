import { createHash } from 'node:crypto';
import type { ReaderLanguage } from '@crossward/contracts';
import { html, type SafeHtml } from '@remix-run/html-template';

const STYLE = `
:root { color-scheme: light dark; --page: #f3f7f7; --panel: #ffffff; --line: #d5dfe0; --ink: #16252a; --quiet: #4a5d63; --link: #106871; --act: #106871; --act-ink: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0b1518; --panel: #122126; --line: #2a3d43; --ink: #e3ebec; --quiet: #a8babd; --link: #74b7bc; --act: #1c7f88; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 46rem; background: var(--page); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
main { display: grid; gap: 1.25rem; }
main > * { margin: 0; min-width: 0; }
h1 { margin: 0.75rem 0 0.25rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 0.5rem; font-size: 1.125rem; line-height: 1.3; }
p { margin: 0; }
a { color: var(--link); }
.brand { font-weight: 700; }
.quiet, dt { color: var(--quiet); }
.panel { padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--panel); }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem 1.5rem; margin: 0; }
dt { font-size: 0.9375rem; }
dd { margin: 0; font-weight: 600; }
dd span { display: block; font-weight: 400; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li + li { margin-top: 0.25rem; }
.act { display: inline-block; padding: 0.75rem 1.5rem; border-radius: 0.5rem; background: var(--act); color: var(--act-ink); font-weight: 700; text-decoration: none; }
.act:hover { text-decoration: underline; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; }
@media print { .no-print { display: none; } }
`;

/** Nothing but this style, which the policy knows by its hash, is let into a page; data for search engines does not run. */
export const PUBLIC_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');

interface PublicPage {
  language: ReaderLanguage;
  title: string;
  head: SafeHtml;
  main: SafeHtml;
}

/** What a browser shows at a public address: whole by itself, in both themes, with nothing that is loaded or run. */
export const publicPage = ({ language, title, head, main }: PublicPage): string =>
  String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title} · Crossward</title>
          ${html.raw`<style>${STYLE}</style>`} ${head}
        </head>
        <body>
          <main>
            <p class="brand" translate="no">Crossward</p>
            ${main}
          </main>
        </body>
      </html>`,
  );
