import type { Confidence } from '@crossward/contracts';
import { addDays, type LocalDate } from '@crossward/kernel';
import type { ArrangementVersion, DatedVersion } from '@crossward/recognition-domain';
import type { Book } from '../book.js';
import { html, sourceLink, when, type Content } from '../html.js';
import type { Standing } from '../survey.js';

/** Told by a shape and a word, so that colour is never alone. */
export const confidenceMark = ({ voice }: Book, confidence: Confidence): Content =>
  html`<span class="mark confidence-${confidence}" title="${voice.ui(`confidence.${confidence}.means`)}"
    >${voice.ui(`confidence.${confidence}`)}</span
  >`;

export const wayMark = ({ voice }: Book, gives: ArrangementVersion['gives']): Content =>
  html`<span class="mark way-${gives}" title="${voice.ui(`way.${gives}.means`)}">${voice.ui(`way.${gives}`)}</span>`;

export const standingMark = ({ voice }: Book, standing: Standing): Content =>
  when(
    standing !== 'in-force',
    () => html`<span class="mark standing-${standing}">${voice.ui(`standing.${standing}`)}</span>`,
  );

export const time = ({ voice }: Book, day: LocalDate): Content =>
  html`<time datetime="${day}">${voice.day(day)}</time>`;

/** From the first day in force to the last: a document's `until` is the day after that. */
export const period = (book: Book, { from, until }: Pick<DatedVersion, 'from' | 'until'>): Content => {
  const { voice } = book;
  const since = from === null ? voice.ui('since-before') : html`${voice.ui('from')} ${time(book, from)}`;
  return html`${since}${until === undefined ? '' : html` ${voice.ui('until')} ${time(book, addDays(until, -1))}`}`;
};

/** The period, and when it was made known. */
export const dates = (book: Book, version: DatedVersion): Content => {
  const { publishedOn } = version;
  const published = publishedOn ? html` · ${book.voice.ui('published-on')} ${time(book, publishedOn)}` : '';
  return html`<p class="dates">${period(book, version)}${published}</p>`;
};

export const doubtOf = (book: Book, { doubtful }: Pick<DatedVersion, 'doubtful'>): Content =>
  when(doubtful, () => {
    const { from, until, why } = doubtful as NonNullable<DatedVersion['doubtful']>;
    return html`<p class="doubt">
      <strong>${book.voice.ui('doubtful')}</strong> ${period(book, { from, ...(until ? { until } : {}) })}.
      ${book.voice.phrase(why)}
    </p>`;
  });

export const citation = (book: Book, { cite, verifiedOn, confidence }: DatedVersion): Content => {
  const { voice } = book;
  return html`<p class="citation">
    <cite>${voice.phrase(cite.legalBasis)}</cite> ${sourceLink(cite.sourceUrl)} · ${voice.ui('verified-on')}
    ${time(book, verifiedOn)} · ${confidenceMark(book, confidence)}
  </p>`;
};

/** Tables scroll inside their own box, which the keyboard can reach. */
export const scrolling = (label: string, table: Content): Content =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`;
