import type {
  AcceptedTestDocument,
  EntryVersion,
  LanguageDocument,
  LanguageVersion,
} from '@crossward/recognition-domain';
import type { Book } from '../book.js';
import { html, listOf, NOTHING, sourceLink, when, type Content } from '../html.js';
import { covers, type Concerning } from '../survey.js';
import type { EntryDocument } from '@crossward/recognition-domain';
import { citation, confidenceMark, doubtOf, period, standingMark } from './marks.js';
import { minimumsInWords, validityInWords } from './minimums.js';

const inForce = ({ versions }: LanguageDocument, { on }: Book): LanguageVersion | undefined =>
  versions.find((version) => covers(version, on));

const testRow = (book: Book, test: AcceptedTestDocument): Content => {
  const { voice, law } = book;
  return html`
    <tr>
      <th scope="row">${voice.phrase(law.vocabulary.tests[test.test]?.name ?? test.test)}</th>
      <td>
        ${minimumsInWords(book, test)}${when(test.open, () => html` <span class="aside">${voice.phrase(test.open as string)}</span>`)}
      </td>
      <td>
        ${test.from === undefined && test.until === undefined ? '' : period(book, { from: test.from ?? null, ...(test.until ? { until: test.until } : {}) })}
      </td>
      <td>
        ${when(test.confidence, () => confidenceMark(book, test.confidence as never))}
        ${when(test.sourceUrl, () => sourceLink(test.sourceUrl as string))}
      </td>
    </tr>
  `;
};

const proofList = (book: Book, key: 'proofs' | 'exemptions', version: LanguageVersion): Content => {
  const { voice } = book;
  const items = version[key] ?? [];
  return when(
    items.length > 0,
    () => html`
      <h4>${voice.ui(`language.${key}`)}</h4>
      ${listOf(
        items.map(
          ({ name, open }) =>
            html`${voice.phrase(name)}${when(open, () => html` <span class="aside">${voice.phrase(open as string)}</span>`)}`,
        ),
      )}
    `,
  );
};

/** One version of a language requirement: tests with their minimums, other proofs, who needs none. */
export const languageBlock = (
  book: Book,
  page: string,
  version: LanguageVersion,
  tests: readonly AcceptedTestDocument[],
): Content => {
  const { voice } = book;
  return html`
    <p class="dates">
      ${period(book, version)}${version.validFor ? html` · ${validityInWords(book, version.validFor)}` : NOTHING}
    </p>
    ${doubtOf(book, version)}
    ${when(
      version.include,
      () =>
        html`<p>
          ${voice.ui('language.include')} ${(version.include ?? []).map((id) => book.linkToLanguage(page, id))}
        </p>`,
    )}
    ${when(
      tests.length > 0,
      () => html`
        <div class="scroll" tabindex="0" role="region" aria-label="${voice.ui('language.tests')}">
          <table>
            <caption>
              ${voice.ui('language.tests')}
            </caption>
            <thead>
              <tr>
                <th scope="col">${voice.ui('language.test')}</th>
                <th scope="col">${voice.ui('language.minimums')}</th>
                <th scope="col">${voice.ui('column.in-force')}</th>
                <th scope="col">${voice.ui('column.source')}</th>
              </tr>
            </thead>
            <tbody>
              ${tests.map((test) => testRow(book, test))}
            </tbody>
          </table>
        </div>
      `,
    )}
    ${when(version.coverage === 'partial', () => html`<p class="doubt">${voice.ui('language.partial')}</p>`)}
    ${proofList(book, 'proofs', version)} ${proofList(book, 'exemptions', version)}
    ${listOf((version.openLaw ?? []).map(({ what, sourceUrl }) => html`${voice.phrase(what)} ${sourceLink(sourceUrl)}`))}
    ${citation(book, version)}
  `;
};

const requirement = (book: Book, page: string, document: LanguageDocument): Content => {
  const { voice } = book;
  const version = inForce(document, book);
  const tests = version?.tests.filter((test) =>
    covers({ from: test.from ?? null, ...(test.until ? { until: test.until } : {}) }, book.on),
  );
  return html`
    <section>
      <h3>${book.linkToLanguage(page, document.id)}</h3>
      <p>
        ${voice.ui(`serves.${document.serves}`)} ·
        ${document.professions.join(' ')}${document.recommendation ? ` · ${voice.ui('language.recommendation')}` : ''}
      </p>
      ${version && tests ? languageBlock(book, page, version, tests) : html`<p>${voice.ui('nothing-in-force')}</p>`}
    </section>
  `;
};

export const languageSection = (book: Book, page: string, code: string): Content => {
  const found = book.survey.languagesOf(code);
  return html`
    <section id="language">
      <h2>${book.voice.ui('language-proof')}</h2>
      ${found.length === 0 ? html`<p>${book.voice.ui('language.none')}</p>` : found.map((one) => requirement(book, page, one))}
    </section>
  `;
};

/** Who comes by it, and what is still asked for. */
export const entryBlock = (book: Book, id: string, version: EntryVersion): Content => {
  const { voice } = book;
  const sentences = (conditions: readonly { id: string }[]): Content =>
    listOf(
      conditions.map((condition) => voice.condition(id, condition.id)),
      'conditions',
    );
  return html`
    <p class="dates">${period(book, version)}</p>
    ${doubtOf(book, version)}
    <h4>${voice.ui('for-whom')}</h4>
    ${version.when.length === 0 ? html`<p>${voice.ui('for-everybody')}</p>` : sentences(version.when)}
    ${when(
      version.subjectTo?.length,
      () =>
        html`<h4>${voice.ui('subject-to')}</h4>
          ${sentences(version.subjectTo ?? [])}`,
    )}
    ${citation(book, version)}
  `;
};

const entry = (book: Book, page: string, { document, standing, index }: Concerning<EntryDocument>): Content => {
  const { voice } = book;
  const version = document.versions[index] as EntryVersion;
  return html`
    <details class="arrangement">
      <summary>
        <h3>${voice.phrase(document.name)}</h3>
        <span class="marks"
          >${standingMark(book, standing)} ${confidenceMark(book, version.confidence)}
          <span class="kind">${voice.ui(`entry.${document.kind}`)}</span></span
        >
      </summary>
      <div class="inside">
        ${book.once(`entry ${document.id} ${index}`, () => entryBlock(book, document.id, version))}
        <p class="history">${voice.ui('full-history')} ${book.linkToEntry(page, document.id)}</p>
      </div>
    </details>
  `;
};

export const entrySection = (book: Book, page: string, code: string): Content => {
  const found = book.survey.entriesInto(code);
  return html`
    <section id="entry">
      <h2>${book.voice.ui('entry')}</h2>
      <p class="hint">${book.voice.ui('entry.hint')}</p>
      ${found.length === 0 ? html`<p>${book.voice.ui('entry.none')}</p>` : found.map((one) => entry(book, page, one))}
    </section>
  `;
};
