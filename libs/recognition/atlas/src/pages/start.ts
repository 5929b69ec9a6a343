import { CONFIDENCES } from '@crossward/contracts';
import type { Book, Page } from '../book.js';
import { html, type Content } from '../html.js';
import { PAGES } from '../paths.js';
import { confidenceMark, wayMark } from './marks.js';
import { sourcesOf } from './sources.js';

const placeFilter = (book: Book, target: string): Content =>
  html`<div class="filter" data-filter="${target}" hidden>
    <label>${book.voice.ui('search-place')} <input type="search" autocomplete="off" spellcheck="false" /></label>
    <p class="no-match" role="status" hidden>${book.voice.ui('no-match')}</p>
  </div>`;

const placeList = (book: Book, page: string): Content => {
  const { voice } = book;
  return html`
    <div id="place-list" class="regions">
      ${book.regions.map(
        ({ code, places }) => html`
          <section data-group>
            <h3>${voice.region(code)} <small>${places.length}</small></h3>
            <ul class="places">
              ${places.map(
                (place) =>
                  html`<li data-item>
                    ${book.linkToPlace(page, place.code)} <small><code>${place.code}</code></small>
                  </li>`,
              )}
            </ul>
          </section>
        `,
      )}
    </div>
  `;
};

export const placesPage = (book: Book): Page => ({
  path: PAGES.places,
  title: book.voice.ui('nav.places'),
  wide: true,
  body: html`
    <h1>${book.voice.ui('nav.places')}</h1>
    ${placeFilter(book, 'place-list')} ${placeList(book, PAGES.places)}
  `,
});

const counts = (book: Book): Content => {
  const { law, survey, voice } = book;
  const figures: [number, string, string][] = [
    [survey.places.length, voice.ui('count.places'), PAGES.places],
    [law.arrangements.length, voice.ui('count.arrangements'), PAGES.arrangements],
    [law.memberships.length, voice.ui('count.memberships'), PAGES.memberships],
    [law.languages.length, voice.ui('count.languages'), PAGES.memberships],
    [law.entries.length, voice.ui('count.entries'), PAGES.memberships],
    [sourcesOf(book).length, voice.ui('count.sources'), PAGES.sources],
  ];
  return html`<ul class="figures">
    ${figures.map(
      ([count, label, path]) =>
        html`<li>
          <a href="${path}"><strong>${voice.number(count)}</strong> <span>${label}</span></a>
        </li>`,
    )}
  </ul>`;
};

const howToRead = (book: Book): Content => {
  const { voice } = book;
  return html`
    <section>
      <h2>${voice.ui('how-sure')}</h2>
      <dl class="legend">
        ${CONFIDENCES.map(
          (confidence) =>
            html`<div>
              <dt>${confidenceMark(book, confidence)}</dt>
              <dd>${voice.ui(`confidence.${confidence}.means`)}</dd>
            </div>`,
        )}
      </dl>
      <p>${voice.ui('how-sure.weakest')}</p>
    </section>
    <section>
      <h2>${voice.ui('which-way')}</h2>
      <dl class="legend">
        ${(['right', 'route', 'gate', 'note', 'bar'] as const).map(
          (way) =>
            html`<div>
              <dt>${wayMark(book, way)}</dt>
              <dd>${voice.ui(`way.${way}.means`)}</dd>
            </div>`,
        )}
      </dl>
    </section>
  `;
};

export const startPage = (book: Book): Page => {
  const { voice, law, on } = book;
  return {
    path: PAGES.start,
    title: voice.ui('site'),
    wide: true,
    body: html`
      <div class="opening">
        <h1>${voice.ui('site')}</h1>
        <p class="lead">${voice.ui('start.lead')}</p>
        <p class="informs">${voice.ui('informs')}</p>
        <p class="edition">${voice.ui('as-of', { day: voice.day(on), version: law.version })}</p>
      </div>
      ${counts(book)}
      <section>
        <h2>${voice.ui('find-place')}</h2>
        ${placeFilter(book, 'place-list')} ${placeList(book, PAGES.start)}
      </section>
      <div class="columns">
        <section>
          <h2>${voice.ui('what-it-is')}</h2>
          <p>${voice.ui('what-it-is.text')}</p>
          <p>${voice.ui('what-it-is.days')}</p>
        </section>
        <section>
          <h2>${voice.ui('what-it-is-not')}</h2>
          <p>${voice.ui('what-it-is-not.text')}</p>
          <p>${voice.ui('what-it-is-not.gaps')}</p>
        </section>
        ${howToRead(book)}
      </div>
    `,
  };
};
