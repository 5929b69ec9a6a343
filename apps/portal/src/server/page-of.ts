import { ANSWERS_ID, type FirstAnswers } from '../api/first-answers.js';
import { toldAs, type Look } from '../app/look.js';

interface Painted {
  /** The empty page, its nonce filled in. */
  shell: string;
  nonce: string;
  look: Look;
  html: string;
  /** Of the style sheets, what this page uses. */
  inUse: string;
  /** Of the elements themselves. */
  apart: string;
  answers: FirstAnswers;
}

const ROOT = /<div id="root">[\s\S]*<\/div>(?=\s*<\/body>)/;
const AHEAD = /<link rel="modulepreload"[^>]*>\s*/g;
const SHEET = /<link rel="stylesheet"/g;
/** Shown at once, not piece by piece as it is read: each piece would be laid out anew. */
const WHOLE = `<link rel="expect" href="#${ANSWERS_ID}" blocking="render">`;

/** As JSON within an element: nothing in it ends that. */
const dataOf = (answers: unknown): string => JSON.stringify(answers).replaceAll('<', String.raw`\u003c`);

/** The shell's page with its first look already in it; code and whole style sheets are fetched when that is on the screen. */
export const pageOf = ({ shell, nonce, look, html, inUse, apart, answers }: Painted): string => {
  const style = (kind: string, css: string): string => `<style nonce="${nonce}" ${kind}>${css}</style>`;
  const head = WHOLE + style('data-in-use', inUse) + style('data-apart', apart);
  const root = `<div id="root" data-painted="${toldAs(look)}">${html}</div>`;
  const data = `<script type="application/json" id="${ANSWERS_ID}">${dataOf(answers)}</script>`;
  return shell
    .replace('<html lang="en">', `<html lang="${look.locale}" data-mantine-color-scheme="${look.scheme}">`)
    .replaceAll(AHEAD, '')
    .replaceAll(SHEET, '<link rel="stylesheet" disabled')
    .replace('</head>', () => `${head}</head>`)
    .replace(ROOT, () => root + data);
};
