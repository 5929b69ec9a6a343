import { PRINT_AND_TABLES } from './style-of-tables.js';

/** A reference book: one measure to read in, one accent, and marks that are told by shape and word before colour. */
const BASE = `:root {
  color-scheme: light dark;
  --paper: #fdfdfb;
  --raised: #ffffff;
  --sunk: #f3f3ee;
  --ink: #1d2429;
  --soft: #56616a;
  --line: #d9dbd3;
  --accent: #0b5560;
  --accent-soft: #e2eff0;
  --good: #17603a;
  --good-soft: #dff0e4;
  --way: #14508a;
  --way-soft: #e0ecf8;
  --open: #6b5310;
  --open-soft: #f7eed4;
  --shut: #8c2f26;
  --shut-soft: #f8e2df;
  --focus: #b4500a;
  --measure: 46rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191c;
    --raised: #1b2226;
    --sunk: #20282d;
    --ink: #e6e8e4;
    --soft: #a3adb3;
    --line: #36424a;
    --accent: #7fcbd3;
    --accent-soft: #17343a;
    --good: #8fd6a8;
    --good-soft: #16362a;
    --way: #9cc8f2;
    --way-soft: #17304a;
    --open: #e6cb80;
    --open-soft: #3a3114;
    --shut: #f2a79f;
    --shut-soft: #45211d;
    --focus: #ffb066;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font-size: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; background: var(--raised); padding: .6rem 1rem; z-index: 10; }
.skip:focus { left: 1rem; top: 1rem; }

h1, h2, h3, h4, .brand {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Noto Serif", serif;
  line-height: 1.2;
  text-wrap: balance;
}
h1 { font-size: clamp(1.9rem, 1.4rem + 2.2vw, 2.75rem); margin: .4em 0 .35em; font-weight: 600; letter-spacing: -.01em; }
h2 { font-size: 1.6rem; margin: 2.4em 0 .6em; padding-top: .7em; border-top: 1px solid var(--line); font-weight: 600; }
h3 { font-size: 1.2rem; margin: 1.7em 0 .5em; font-weight: 600; }
h4 { font: 650 .84rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 1.4em 0 .3em; color: var(--soft); letter-spacing: .01em; }
p { margin: .5em 0 .9em; }
small, .hint, .aside, .citation, .history, .dates { color: var(--soft); font-size: .9rem; }
code { white-space: nowrap; font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .88em; }
cite { font-style: normal; }
ul, ol { padding-left: 1.25rem; margin: .3em 0 .9em; }
li { margin: .22em 0; }

header.site { border-bottom: 1px solid var(--line); background: var(--raised); }
header.site .inner, footer.site .inner, main { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
header.site .inner { max-width: 76rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 2rem; padding-block: .8rem; }
main { padding-block: 1rem 4rem; }
main { max-width: 76rem; }
main:not(.wide) > *, main > p, main > .profile p { max-width: 52rem; }
.brand { font-size: 1.2rem; font-weight: 600; color: var(--ink); text-decoration: none; }
.site-nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; list-style: none; margin: 0; padding: 0; }
.site-nav a { display: inline-block; padding: .25rem 0; text-decoration: none; }
.site-nav a:hover, .site-nav [aria-current=page] { text-decoration: underline; text-decoration-thickness: .12em; }
footer.site { border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
footer.site .inner { max-width: 76rem; padding-block: 1.2rem 2rem; }
footer.site p { margin: .2em 0; }
.trail ol { display: flex; flex-wrap: wrap; list-style: none; padding: 0; margin: .6rem 0 0; font-size: .88rem; color: var(--soft); }
.trail li { margin: 0; }
.trail li + li::before { content: "›"; margin: 0 .5em; }
.toc ul { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; padding: .6rem 0; margin: 1.4rem 0; border-block: 1px solid var(--line); }

.lead { font-size: 1.14rem; line-height: 1.55; color: var(--soft); max-width: var(--measure); }
.opening { padding: 2.2rem 0 .6rem; }
.opening .lead { color: var(--ink); font-size: 1.28rem; }
.informs { display: inline-block; font-weight: 650; border-left: 4px solid var(--accent); background: var(--accent-soft); padding: .5rem 1rem; margin: .4rem 0; }
.edition { color: var(--soft); font-size: .9rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.6rem, 1fr)); gap: .7rem; list-style: none; padding: 0; margin: 1.2rem 0; }
.figures li { margin: 0; }
.figures a { display: block; height: 100%; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--raised); text-decoration: none; color: var(--soft); font-size: .9rem; }
.figures a:hover { border-color: var(--accent); }
.figures strong { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 3rem; }
.regions h3 { margin-bottom: .3em; }
ul.places { columns: 14rem; column-gap: 2rem; list-style: none; padding: 0; }
ul.places li { break-inside: avoid; margin: 0; padding: .16rem 0; }
ul.index { list-style: none; padding: 0; }
ul.index li { padding: .35rem 0; border-bottom: 1px solid var(--line); margin: 0; }

.facts { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .35rem 1.5rem; margin: 1rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.facts dd > ul { margin: 0; }
.legend { margin: .6rem 0 1rem; }
.legend > div { display: grid; grid-template-columns: 9.5rem 1fr; gap: .2rem 1rem; padding: .4rem 0; }
.legend dt, .legend dd { margin: 0; }

.filter { margin: .8rem 0 1.2rem; }
.filter label { display: grid; gap: .25rem; max-width: 26rem; font-weight: 600; font-size: .92rem; }
.filter input { font: inherit; font-weight: 400; font-size: 1.05rem; padding: .55rem .8rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--raised); color: inherit; width: 100%; }
.no-match { color: var(--soft); }

.mark { display: inline-block; border: 1px solid currentcolor; border-radius: 4px; padding: .02rem .45rem; font: 600 .78rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; white-space: nowrap; vertical-align: .08em; }
.mark::before { margin-right: .35em; }
.confidence-sourced { color: var(--good); } .confidence-sourced::before { content: "●"; }
.confidence-known { color: var(--way); } .confidence-known::before { content: "◐"; }
.confidence-uncertain { color: var(--open); border-style: dashed; } .confidence-uncertain::before { content: "○"; }
.way-right { color: var(--good); background: var(--good-soft); } .way-right::before { content: "✓"; }
.way-route { color: var(--way); background: var(--way-soft); } .way-route::before { content: "→"; }
.way-gate { color: var(--open); background: var(--open-soft); } .way-gate::before { content: "⊓"; }
.way-note { color: var(--soft); background: var(--sunk); } .way-note::before { content: "i"; font-style: italic; }
.way-bar { color: var(--shut); background: var(--shut-soft); } .way-bar::before { content: "✕"; }
.standing-doubtful { color: var(--open); } .standing-doubtful::before { content: "?"; }
.standing-to-come { color: var(--way); } .standing-to-come::before { content: "…"; }
.standing-past { color: var(--soft); } .standing-past::before { content: "†"; }
.doubt { border-left: 3px solid var(--open); background: var(--open-soft); padding: .45rem .8rem; font-size: .94rem; }

details { margin: .4rem 0; }
summary { cursor: pointer; }
details.arrangement { border: 1px solid var(--line); border-radius: 6px; background: var(--raised); margin: .5rem 0; }
details.arrangement > summary { display: grid; grid-template-columns: 1.1rem 1fr; gap: .1rem .5rem; padding: .65rem 1rem; list-style: none; }
details.arrangement > summary::-webkit-details-marker { display: none; }
details.arrangement > summary::before { content: "▸"; color: var(--soft); grid-row: span 2; transition: rotate .12s; line-height: 1.5; }
details.arrangement[open] > summary::before { rotate: 90deg; transform-origin: .35rem .75rem; }
details.arrangement > summary:hover { background: var(--sunk); }
details.arrangement > summary :is(h3, h4) { margin: 0; font: 600 1rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); text-wrap: wrap; letter-spacing: 0; }
details.arrangement .marks { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: center; color: var(--soft); font-size: .85rem; }
details.arrangement .inside { padding: .2rem 1rem 1rem 2.6rem; border-top: 1px solid var(--line); }
.version { border-left: 3px solid var(--line); padding: .1rem 0 .6rem 1.3rem; margin: 1.5rem 0; }
.version.in-force { border-color: var(--good); }
.version.doubtful, .version.to-come { border-color: var(--open); }
.version > h3 { margin-top: .2em; }
.conditions li { margin: .35em 0; }
.aside { display: block; }
.citation { border-top: 1px dotted var(--line); padding-top: .6rem; margin-top: 1.2rem; }
.source::after { content: "\\00a0↗"; font-size: .8em; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; list-style: none; padding: 0; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

export const STYLE: string = BASE + PRINT_AND_TABLES;
