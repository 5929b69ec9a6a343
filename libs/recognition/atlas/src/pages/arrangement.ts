import type { ArrangementDocument, ArrangementVersion } from '@crossward/recognition-domain';
import type { Book, Page } from '../book.js';
import { html, joined, listOf, when, type Content } from '../html.js';
import { hrefFrom, PAGES } from '../paths.js';
import { covers, isDoubtful } from '../survey.js';
import { period, standingMark, time, wayMark } from './marks.js';
import { versionBlock } from './version-block.js';

const MANY = 14;

/** Places in words; where they are many, behind their number. */
export const placesInWords = (book: Book, page: string, codes: readonly string[]): Content => {
  const { voice, survey } = book;
  if (codes.length === survey.places.length) return voice.ui('every-place');
  const links = joined(
    book.byName(codes).map((code) => book.linkToPlace(page, code)),
    ', ',
  );
  if (codes.length <= MANY) return html`${links}`;
  return html`<details class="places">
    <summary>${voice.ui('n-places', { n: codes.length })}</summary>
    <p>${links}</p>
  </details>`;
};

const standingOf = (version: ArrangementVersion, { on }: Book) => {
  if (covers(version, on)) return isDoubtful(version, on) ? 'doubtful' : 'in-force';
  return version.from !== null && version.from > on ? 'to-come' : 'past';
};

const versionSection = (book: Book, page: string, document: ArrangementDocument, index: number): Content => {
  const version = document.versions[index] as ArrangementVersion;
  const { voice } = book;
  const { certain, doubtful } = book.survey.placesOf(version.destination);
  const standing = standingOf(version, book);
  return html`
    <section class="version ${standing}" id="v${index + 1}">
      <h3>${period(book, version)} ${wayMark(book, version.gives)} ${standingMark(book, standing)}</h3>
      <dl class="facts">
        <dt>${voice.ui('leads-to')}</dt>
        <dd>${certain.length === 0 ? voice.ui('nowhere-today') : placesInWords(book, page, certain)}</dd>
        ${when(
          doubtful.length > 0,
          () =>
            html`<dt>${voice.ui('leads-perhaps-to')}</dt>
              <dd>${placesInWords(book, page, doubtful)}</dd>`,
        )}
      </dl>
      ${versionBlock(book, page, document, index)}
    </section>
  `;
};

const related = (book: Book, page: string, title: string, ids: readonly string[]): Content =>
  when(
    ids.length > 0,
    () =>
      html`<dt>${title}</dt>
        <dd>${listOf(ids.map((id) => book.linkToArrangement(page, id)))}</dd>`,
  );

const relations = (book: Book, page: string, document: ArrangementDocument): Content => {
  const { voice, law } = book;
  const naming = (key: 'supersedes' | 'closes'): string[] =>
    law.arrangements.filter((other) => other[key]?.includes(document.id)).map(({ id }) => id);
  const lists: [string, readonly string[]][] = [
    [voice.ui('displaces'), document.supersedes ?? []],
    [voice.ui('displaced-by'), naming('supersedes')],
    [voice.ui('closes'), document.closes ?? []],
    [voice.ui('closed-by'), naming('closes')],
  ];
  return when(
    lists.some(([, ids]) => ids.length > 0),
    () => html`
      <section>
        <h2>${voice.ui('relations')}</h2>
        <dl class="facts">${lists.map(([title, ids]) => related(book, page, title, ids))}</dl>
      </section>
    `,
  );
};

const MOST_EXAMPLES = 40;

const examples = (book: Book, id: string): Content => {
  const { voice } = book;
  const all = book.examplesOf(id);
  return when(
    all.length > 0,
    () => html`
      <section>
        <h2>${voice.ui('examples')}</h2>
        <p>${voice.ui('examples.means', { n: all.length })}</p>
        <details>
          <summary>${voice.ui('examples.show', { n: Math.min(all.length, MOST_EXAMPLES) })}</summary>
          <ol class="examples">
            ${all
              .slice(0, MOST_EXAMPLES)
              .map(
                ({ name, on, expect }) =>
                  html`<li>
                    ${voice.inEnglish(name)} <small>${time(book, on)} · ${voice.verdict(expect.verdict)}</small>
                  </li>`,
              )}
          </ol>
        </details>
      </section>
    `,
  );
};

export const arrangementPage = (book: Book, document: ArrangementDocument): Page => {
  const { voice } = book;
  const path = PAGES.arrangement(document.id);
  const { versions, professions, kind, note } = document;
  const newestFirst = versions.map((_, index) => versions.length - 1 - index);
  return {
    path,
    title: voice.plainPhrase(document.name),
    trail: [{ path: PAGES.arrangements, title: voice.ui('nav.arrangements') }],
    body: html`
      <h1>${voice.phrase(document.name)}</h1>
      <p class="lead">
        ${voice.ui(`kind.${kind}`)} ·
        ${professions.map((profession) => voice.ui(`profession.${profession}`)).join(', ')} ·
        <code>${document.id}</code>
      </p>
      ${when(note, () => html`<p>${voice.inEnglish(note as string)}</p>`)}
      <section>
        <h2>${voice.ui('history', { n: versions.length })}</h2>
        ${newestFirst.map((index) => versionSection(book, path, document, index))}
      </section>
      ${relations(book, path, document)} ${examples(book, document.id)}
    `,
  };
};

const row = (book: Book, page: string, document: ArrangementDocument): Content => {
  const { voice, on } = book;
  const { versions } = document;
  const version = (versions.find((one) => covers(one, on)) ?? versions.at(-1)) as ArrangementVersion;
  return html`
    <tr>
      <th scope="row">
        <a href="${hrefFrom(page, PAGES.arrangement(document.id))}">${voice.phrase(document.name)}</a>
      </th>
      <td>${wayMark(book, version.gives)} ${standingMark(book, standingOf(version, book))}</td>
      <td>${voice.ui(`kind.${document.kind}`)}</td>
      <td>${document.professions.join(' ')}</td>
      <td>${book.survey.placesOf(version.destination).certain.length}</td>
      <td>${versions.length}</td>
    </tr>
  `;
};

export const arrangementsPage = (book: Book): Page => {
  const { voice, law } = book;
  const path = PAGES.arrangements;
  const heads = ['name', 'way', 'kind', 'professions', 'places', 'versions'] as const;
  return {
    path,
    title: voice.ui('nav.arrangements'),
    wide: true,
    body: html`
      <h1>${voice.ui('nav.arrangements')}</h1>
      <p class="lead">${voice.ui('arrangements.lead', { n: law.arrangements.length })}</p>
      <div class="filter" data-filter="arrangement-list" hidden>
        <label>${voice.ui('filter')} <input type="search" autocomplete="off" /></label>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label="${voice.ui('nav.arrangements')}">
        <table id="arrangement-list" class="sortable">
          <caption>
            ${voice.ui('arrangements.caption')}
          </caption>
          <thead>
            <tr>
              ${heads.map((key) => html`<th scope="col">${voice.ui(`column.${key}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${law.arrangements.map((document) => row(book, path, document))}
          </tbody>
        </table>
      </div>
    `,
  };
};
