import { rules } from 'virtual:first-styles';
import { lookOf } from '../app/look.js';
import { firstData, type Ask } from './first-data.js';
import { pageOf } from './page-of.js';
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

/** The page with its first look already in it; null: the empty one is what there is to send. */
export const paint = async ({ path, shell, nonce, look: told, ask }: Asked): Promise<string | null> => {
  const look = lookOf(told);
  if (!look || !PAINTED.includes(path)) return null;
  const data = await firstData(path, ask);
  if (!data) return null;
  const { html, css } = stylesApart(await startPage(path, look, nonce, data.queries));
  return pageOf({ shell, nonce, look, html, inUse: stylesInUse(rules, html, look), apart: css, answers: data.answers });
};
