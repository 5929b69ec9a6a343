import { html, type SafeHtml } from '@remix-run/html-template';
import type { EmailSection, Letter } from './email-letter.js';

const FONT = "font-family:'Atkinson Hyperlegible Next','Segoe UI',Helvetica,Arial,sans-serif";

/** Beside the styles of the elements, for programs that read a style sheet: the same letter in the dark. */
const DARK = `@media (prefers-color-scheme: dark) {
  .page { background: #0b1518 !important; color: #e3ebec !important; }
  .panel { background: #122126 !important; border-color: #2a3d43 !important; }
  .part { border-color: #2a3d43 !important; }
  .quiet { color: #a8babd !important; }
  .link { color: #74b7bc !important; }
  .button { background: #1c7f88 !important; }
}`;

const button = ({ label, href }: EmailSection['links'][number]): SafeHtml => html`
  <p style="margin:20px 0 0">
    <a
      class="button"
      href="${href}"
      style="display:inline-block;padding:12px 20px;border-radius:8px;background:#106871;color:#ffffff;font-weight:bold;text-decoration:none"
      >${label}</a
    >
  </p>
`;

const link = ({ label, href }: EmailSection['links'][number]): SafeHtml =>
  html`<a class="link" href="${href}" style="color:#106871">${label}</a>`;

const linksOf = ({ links: [first, ...others] }: EmailSection): SafeHtml | '' => {
  if (!first) return '';
  if (others.length === 0) return html`<p style="margin:8px 0 0">${link(first)}</p>`;
  return html`
    <ul style="margin:8px 0 0;padding:0 0 0 20px">
      ${[first, ...others].map((one) => html`<li style="padding:6px 0">${link(one)}</li>`)}
    </ul>
  `;
};

const only = (section: EmailSection): SafeHtml => html`
  <h1 style="margin:16px 0 8px;font-size:22px;line-height:1.25">${section.title}</h1>
  <p style="margin:0">${section.text}</p>
  ${section.links.map(button)}
`;

const oneOfSeveral = (section: EmailSection): SafeHtml => html`
  <div class="part" style="margin:20px 0 0;padding:20px 0 0;border-top:1px solid #d5dfe0">
    <h2 style="margin:0 0 4px;font-size:18px;line-height:1.3">${section.title}</h2>
    <p style="margin:0">${section.text}</p>
    ${linksOf(section)}
  </div>
`;

/**
 * Laid out by tables, which some programs need to keep the letter narrow, and with its styles at its elements, since some
 * take the sheet away. Nothing is loaded from anywhere, so that nobody learns whether it was read.
 */
export const emailHtml = ({
  language,
  subject,
  preview,
  greeting,
  intro,
  sections,
  footer,
  settings,
}: Letter): string => {
  const [single] = intro === null ? sections : [];
  return String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${subject}</title>
          <style>
            ${html.raw`${DARK}`}
          </style>
        </head>
        <body
          class="page"
          style="margin:0;padding:0;background:#f3f7f7;color:#16252a;${FONT};font-size:16px;line-height:1.5"
        >
          <div style="display:none;max-height:0;overflow:hidden" aria-hidden="true">${preview}</div>
          <table
            role="presentation"
            class="page"
            width="100%"
            cellpadding="0"
            cellspacing="0"
            style="background:#f3f7f7;color:#16252a"
          >
            <tr>
              <td align="center" style="padding:24px 12px;${FONT};font-size:16px;line-height:1.5">
                <table
                  role="presentation"
                  width="100%"
                  cellpadding="0"
                  cellspacing="0"
                  style="max-width:560px;text-align:start"
                >
                  <tr>
                    <td style="padding:0 0 12px 4px;font-size:18px;font-weight:bold">Crossward</td>
                  </tr>
                  <tr>
                    <td
                      class="panel"
                      style="padding:24px;background:#ffffff;border:1px solid #d5dfe0;border-radius:10px"
                    >
                      <p style="margin:0">${greeting}</p>
                      ${intro === null ? '' : html`<p style="margin:8px 0 0">${intro}</p>`}
                      ${single ? only(single) : sections.map(oneOfSeveral)}
                    </td>
                  </tr>
                  <tr>
                    <td class="quiet" style="padding:16px 4px 0;font-size:14px;color:#506166">
                      ${footer}<br />
                      <a class="link" href="${settings.href}" style="color:#106871">${settings.label}</a>
                    </td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </body>
      </html>`,
  ).replaceAll(/^ +/gm, '');
};
