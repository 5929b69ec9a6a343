import { VERDICTS, type Verdict } from '@crossward/contracts';
import { stringify } from 'csv-stringify/sync';
import type { Book, Page } from '../book.js';
import { html, type Content } from '../html.js';
import { rowOf, type Cell } from '../matrix.js';
import { PAGES } from '../paths.js';
import { HOURS_A_YEAR, YEARS_OF_PRACTICE } from '../reference-nurse.js';

/** Short enough for a column: a part of a country without its country. */
const shortCode = (code: string): string => code.slice(code.indexOf('-') + 1);

/** Tens of thousands of cells: each kind of cell is written once. */
const cellOf = (book: Book, { verdict, arrangement }: Cell): Content =>
  book.once(`cell ${verdict} ${arrangement ?? ''}`, () => {
    const { voice } = book;
    const letter = voice.letter(verdict);
    const document = arrangement === undefined ? undefined : book.arrangement(arrangement);
    if (!document) return html`<td class="${verdict}">${letter}</td>`;
    const name = voice.plainPhrase(document.name);
    const title = verdict === 'undetermined' ? voice.ui('perhaps-by', { name }) : name;
    const href = PAGES.arrangement(document.id);
    return html`<td class="${verdict}"><a href="${href}" title="${title}">${letter}</a></td>`;
  });

const headRows = (book: Book): Content => {
  const { voice, regions } = book;
  return html`
    <tr>
      <th scope="col" rowspan="2" class="corner">${voice.ui('matrix.corner')}</th>
      ${regions.map(
        ({ code, places }) =>
          html`<th scope="colgroup" colspan="${places.length}" class="region"><span>${voice.region(code)}</span></th>`,
      )}
    </tr>
    <tr>
      ${regions.flatMap(({ places }) =>
        places.map(
          ({ code }) =>
            html`<th scope="col" abbr="${voice.place(code)}">
              <a href="${PAGES.place(code)}" title="${voice.place(code)}">${shortCode(code)}</a>
            </th>`,
        ),
      )}
    </tr>
  `;
};

const row = (book: Book, code: string, columns: readonly string[]): Content => {
  const cells = rowOf(book.matrix, code);
  return html`<tr id="from-${code}" data-item>
    <th scope="row">${book.linkToPlace(PAGES.matrix, code)}</th>
    ${columns.map((to) => {
      const cell = cells.get(to);
      return cell ? cellOf(book, cell) : html`<td></td>`;
    })}
  </tr>`;
};

const bodies = (book: Book, columns: readonly string[]): Content[] =>
  book.regions.map(
    ({ code, places }) =>
      html`<tbody data-group>
        <tr class="region">
          <th scope="rowgroup" colspan="${columns.length + 1}"><span>${book.voice.region(code)}</span></th>
        </tr>
        ${places.map((place) => row(book, place.code, columns))}
      </tbody>`,
  );

const legend = (book: Book): Content => {
  const { voice, matrix } = book;
  const count = new Map<Verdict, number>();
  for (const cells of matrix.values()) {
    for (const { verdict } of cells.values()) count.set(verdict, (count.get(verdict) ?? 0) + 1);
  }
  return html`<dl class="legend">
    ${VERDICTS.map(
      (verdict) =>
        html`<div>
          <dt><span class="letter ${verdict}">${voice.letter(verdict)}</span> ${voice.verdict(verdict)}</dt>
          <dd>
            ${voice.ui(`verdict.${verdict}.means`)}
            <small>${voice.ui('n-answers', { n: count.get(verdict) ?? 0 })}</small>
          </dd>
        </div>`,
    )}
  </dl>`;
};

export const matrixPage = (book: Book): Page => {
  const { voice, on } = book;
  const columns = book.regions.flatMap(({ places }) => places.map(({ code }) => code));
  const profile = { years: YEARS_OF_PRACTICE, hours: HOURS_A_YEAR };
  return {
    path: PAGES.matrix,
    title: voice.ui('nav.matrix'),
    wide: true,
    body: html`
      <h1>${voice.ui('matrix.title')}</h1>
      <p class="lead">${voice.ui('matrix.lead', { day: voice.day(on) })}</p>
      <section class="profile">
        <h2>${voice.ui('reference-nurse')}</h2>
        <p>${voice.ui('reference-nurse.profile', profile)}</p>
        <p>${voice.ui('reference-nurse.untold')}</p>
      </section>
      ${legend(book)}
      <p><a href="${PAGES.matrixData}" download="${PAGES.matrixData}">${voice.ui('download-csv')}</a></p>
      <div class="filter" data-filter="matrix-table" hidden>
        <label>${voice.ui('filter-rows')} <input type="search" autocomplete="off" spellcheck="false" /></label>
      </div>
      <div class="scroll matrix" tabindex="0" role="region" aria-label="${voice.ui('matrix.title')}">
        <table id="matrix-table" class="matrix">
          <caption>
            ${voice.ui('matrix.caption')}
          </caption>
          <thead>
            ${headRows(book)}
          </thead>
          ${bodies(book, columns)}
        </table>
      </div>
    `,
  };
};

/** One line per pair of places; a value that a spreadsheet would compute is told as text. */
export const matrixCsv = (book: Book): string => {
  const { voice } = book;
  const lines = book.survey.codes.flatMap((from) =>
    [...rowOf(book.matrix, from)].map(([to, { verdict, arrangement, confidence }]) => [
      from,
      voice.place(from),
      to,
      voice.place(to),
      verdict,
      arrangement ?? '',
      confidence ?? '',
    ]),
  );
  const columns = ['from', 'from_name', 'to', 'to_name', 'verdict', 'arrangement', 'confidence'];
  return stringify([columns, ...lines], { escape_formulas: true });
};
