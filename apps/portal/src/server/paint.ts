import { ANSWERS_ID } from '../api/first-answers.js';
import { lookOf, toldAs } from '../app/look.js';
import { firstData, type Ask } from './first-data.js';
import { startPage } from './start-page.js';
import { stylesApart } from './styles-apart.js';

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

/** As JSON within an element: nothing in it ends that. */
const dataOf = (answers: unknown): string => JSON.stringify(answers).replaceAll('<', String.raw`\u003c`);

/** The page with its first look already in it; null: the empty one is what there is to send. */
export const paint = async ({ path, shell, nonce, look: told, ask }: Asked): Promise<string | null> => {
  const look = lookOf(told);
  if (!look || !PAINTED.includes(path)) return null;
  const data = await firstData(path, ask);
  if (!data) return null;
  const { html, css } = stylesApart(await startPage(path, look, nonce, data.queries));
  const body =
    `<style nonce="${nonce}" data-apart>${css}</style><div id="root" data-painted="${toldAs(look)}">${html}</div>` +
    `<script type="application/json" id="${ANSWERS_ID}">${dataOf(data.answers)}</script>`;
  return shell
    .replace('<html lang="en">', `<html lang="${look.locale}" data-mantine-color-scheme="${look.scheme}">`)
    .replace(ROOT, () => body);
};
