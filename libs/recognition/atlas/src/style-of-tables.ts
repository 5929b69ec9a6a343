/** Tables, the matrix, small screens and paper. */
export const PRINT_AND_TABLES = `
.scroll { overflow: auto; margin: .8rem 0 1.4rem; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; margin: .8rem 0 1.4rem; }
.scroll > table { margin: 0; }
caption { text-align: left; font-weight: 650; font-size: .84rem; color: var(--soft); padding: .2rem 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .84rem; color: var(--soft); border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 500; }
time { white-space: nowrap; }
td p { margin: 0 0 .3em; }
td ul { margin: 0; padding-left: 1.1rem; }
th button { all: unset; cursor: pointer; font: inherit; color: inherit; }
th button::after { content: " ↕"; color: var(--soft); }
th[aria-sort="ascending"] button::after { content: " ↑"; }
th[aria-sort="descending"] button::after { content: " ↓"; }
th button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
table.sources tbody th { max-width: 34rem; overflow-wrap: anywhere; }
table.sources td { min-width: 7rem; }

.letter { display: inline-block; min-width: 1.55em; text-align: center; border-radius: 3px; font-weight: 700; line-height: 1.55; }
.authorised { background: var(--good); color: var(--paper); }
.pathway { background: var(--way-soft); color: var(--way); }
.undetermined { background: var(--sunk); color: var(--soft); }
.barred { background: var(--shut-soft); color: var(--shut); }

.scroll.matrix { max-height: 86vh; border: 1px solid var(--line); border-radius: 6px; background: var(--raised); }
table.matrix { border-collapse: separate; border-spacing: 0; width: max-content; font-size: .8rem; line-height: 1.3; }
table.matrix caption { position: sticky; left: 0; padding: .5rem .7rem; width: max-content; max-width: calc(100vw - 4rem); }
table.matrix th, table.matrix td { border: 0; border-right: 1px solid var(--paper); border-bottom: 1px solid var(--paper); padding: 0; text-align: center; }
table.matrix td, table.matrix thead tr + tr th { min-width: 1.75rem; }
table.matrix td { font-weight: 650; padding: .2rem 0; }
table.matrix td a { display: block; margin: -.2rem 0; padding: .2rem 0; color: inherit; text-decoration: none; }
table.matrix td a:hover { outline: 2px solid currentcolor; outline-offset: -2px; }
table.matrix td.undetermined { font-weight: 400; }
table.matrix thead th { position: sticky; top: 0; z-index: 3; background: var(--raised); height: 1.75rem; vertical-align: middle; font-size: .76rem; }
table.matrix thead tr + tr th { top: 1.75rem; padding: 0 .15rem; }
table.matrix thead tr + tr th a { text-decoration: none; color: var(--ink); }
table.matrix thead th.region { text-align: left; border-left: 2px solid var(--line); }
table.matrix thead th.region span { position: sticky; left: 11.5rem; padding: 0 .5rem; color: var(--ink); white-space: nowrap; }
table.matrix th.corner { left: 0; z-index: 5; color: var(--soft); }
table.matrix tbody th { position: sticky; left: 0; z-index: 2; background: var(--raised); text-align: left; width: 11rem; max-width: 11rem; padding: .2rem .6rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
table.matrix tbody th a { color: var(--ink); text-decoration: none; }
table.matrix tbody th a:hover { text-decoration: underline; }
table.matrix tr.region th { max-width: none; width: auto; position: static; background: var(--sunk); padding: .3rem 0; font-weight: 650; }
table.matrix tr.region th span { position: sticky; left: .6rem; }
table.matrix tr:hover > td, table.matrix tr:target > td { filter: brightness(.94); }
table.matrix tr:target > th { background: var(--accent-soft); }
table.matrix tr { scroll-margin-top: 5rem; }

@media (max-width: 40rem) {
  main, header.site .inner, footer.site .inner { padding-inline: 1rem; }
  .facts { grid-template-columns: 1fr; gap: .1rem; }
  .facts dd { margin-bottom: .6rem; }
  .legend > div { grid-template-columns: 1fr; }
  details.arrangement .inside { padding-left: 1rem; }
  .version { padding-left: .9rem; }
  .opening { padding-top: .6rem; }
  .figures { grid-template-columns: repeat(2, 1fr); }
  ul.places { columns: 2; column-gap: 1rem; }
  table.matrix tbody th { width: 7.2rem; max-width: 7.2rem; }
  table.matrix thead th.region span { left: 7.6rem; }
  .scroll:not(.matrix) > table { min-width: 34rem; }
}
@media print {
  :root { --paper: #fff; --raised: #fff; --sunk: #f2f2f2; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; }
  body { font-size: 10pt; }
  .site-nav, .skip, .filter, .toc, .trail { display: none !important; }
  main, main.wide { max-width: none; padding: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details.arrangement { break-inside: avoid-page; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
  .scroll, .scroll.matrix { overflow: visible; max-height: none; border: 0; }
  table.matrix { font-size: 4pt; width: 100%; }
  table.matrix th, table.matrix td { position: static !important; min-width: 0; }
  a { text-decoration: none; }
  .citation .source::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  h2, h3, h4 { break-after: avoid; }
}
`;
