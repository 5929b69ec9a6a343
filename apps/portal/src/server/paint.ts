import { ANSWERS_ID } from '../api/first-answers.js';
import { lookOf, toldAs } from '../app/look.js';
import { firstData, type Ask } from './first-data.js';
import { startPage } from './start-page.js';
import { stylesApart } from './styles-apart.js';
import { stylesInUse } from './styles-in-use.js';

export interface Asked {
  path: string;
  /** The empty page, its nonce filled in. */
  shell: string;
  nonce: string;
  /** What the browser told of its look. */
  look: string | undefined;
  ask: Ask;
}

/** Addresses whose first look is painted. */
export const PAINTED: readonly string[] = ['/nurse'];

const ROOT = /<div id="root">[\s\S]*<\/div>(?=\s*<\/body>)/;
const AHEAD = /<link rel="modulepreload"[^>]*>\s*/g;
const SHEET = /<link rel="stylesheet"/g;

/** Shown at once, not piece by piece as it is read: each piece would be laid out anew. */
const WHOLE = `<link rel="expect" href="#${ANSWERS_ID}" blocking="render">`;

/** As JSON within an element: nothing in it ends that. */
const dataOf = (answers: unknown): string => JSON.stringify(answers).replaceAll('<', String.raw`\u003c`);

/** The page with its first look already in it; null: the empty one is what there is to send. */
export const paint = async ({ path, shell, nonce, look: told, ask }: Asked): Promise<string | null> => {
  const look = lookOf(told);
  if (!look || !PAINTED.includes(path)) return null;
  const data = await firstData(path, ask);
  if (!data) return null;
  const { html, css } = stylesApart(await startPage(path, look, nonce, data.queries));
  const top = `<html lang="${look.locale}" data-mantine-color-scheme="${look.scheme}">`;
  const head = `${WHOLE}<style nonce="${nonce}" data-in-use>${stylesInUse(top + html)}</style><style nonce="${nonce}" data-apart>${css}</style>`;
  const body =
    `<div id="root" data-painted="${toldAs(look)}">${html}</div>` +
    `<script type="application/json" id="${ANSWERS_ID}">${dataOf(data.answers)}</script>`;
  return (
    shell
      .replace('<html lang="en">', top)
      // Code and whole style sheets are fetched when the page is on the screen.
      .replaceAll(AHEAD, '')
      .replaceAll(SHEET, '<link rel="stylesheet" disabled')
      .replace('</head>', () => `${head}</head>`)
      .replace(ROOT, () => body)
  );
};
