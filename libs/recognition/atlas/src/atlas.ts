import { Catalogue } from '@crossward/recognition-explanation';
import { Book, type Page } from './book.js';
import { detoursOf, matrixOf } from './matrix.js';
import { arrangementPage, arrangementsPage } from './pages/arrangement.js';
import { entryPage, languagePage, membershipPage, membershipsPage } from './pages/documents.js';
import { framed } from './pages/frame.js';
import { matrixCsv, matrixPage } from './pages/matrix.js';
import { placePage } from './pages/place.js';
import { sourcesPage } from './pages/sources.js';
import { placesPage, startPage } from './pages/start.js';
import { PAGES } from './paths.js';
import { SCRIPT } from './script.js';
import type { AtlasRequest, AtlasSource } from './source.js';
import { STYLE } from './style.js';
import { Survey } from './survey.js';
import { Voice } from './voice.js';

export interface Atlas {
  /** Path within the folder → what stands there. */
  files: ReadonlyMap<string, string>;
  /** Texts of the law that stand in English, because the language has no words for them yet. */
  untranslated: number;
}

const pagesOf = (book: Book): Page[] => [
  placesPage(book),
  arrangementsPage(book),
  membershipsPage(book),
  sourcesPage(book),
  matrixPage(book),
  ...book.survey.places.map((place) => placePage(book, place)),
  ...book.law.arrangements.map((document) => arrangementPage(book, document)),
  ...book.law.memberships.map((document) => membershipPage(book, document)),
  ...book.law.entries.map((document) => entryPage(book, document)),
  ...book.law.languages.map((document) => languagePage(book, document)),
  startPage(book),
];

/**
 * The whole law of a corpus as pages that need nothing but each other: the same corpus, day and language give the same
 * bytes. The start page comes last.
 * @throws DomainError UNKNOWN_LOCALE
 */
export const buildAtlas = (source: AtlasSource, request: AtlasRequest): Atlas => {
  const voice = new Voice(new Catalogue(source.law), request.locale);
  const survey = new Survey(source, request.on);
  const matrix = matrixOf(survey, request);
  const book = new Book(survey, voice, matrix, detoursOf(survey, request));
  const pages = pagesOf(book);
  const files = new Map<string, string>([
    [PAGES.style, STYLE],
    [PAGES.script, SCRIPT],
    [PAGES.matrixData, matrixCsv(book)],
  ]);
  pages.forEach((page, index) => {
    if (index % 100 === 0) request.progress?.('pages', index, pages.length);
    files.set(page.path, framed(book, page));
  });
  return { files, untranslated: voice.untranslated.size };
};
