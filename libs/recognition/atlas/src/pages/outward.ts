import { VERDICTS, type Verdict } from '@crossward/contracts';
import type { ArrangementDocument, ArrangementVersion } from '@crossward/recognition-domain';
import type { Book } from '../book.js';
import { html, when, type Content } from '../html.js';
import { rowOf } from '../matrix.js';
import { hrefFrom, PAGES } from '../paths.js';
import { startsFrom, type StartKind } from '../starts.js';
import { covers, isDoubtful } from '../survey.js';
import { placesInWords } from './arrangement.js';
import { confidenceMark, scrolling, standingMark, wayMark } from './marks.js';

interface Outgoing {
  document: ArrangementDocument;
  version: ArrangementVersion;
  start: StartKind;
  to: string[];
}

/** Every arrangement in force for which a licence or an education of the place can be a start, with where it leads. */
const outgoing = (book: Book, code: string): Outgoing[] =>
  book.law.arrangements.flatMap((document): Outgoing[] => {
    const version = document.versions.find((one) => covers(one, book.on));
    if (!version || document.kind === 'registration') return [];
    const { certain, doubtful } = book.survey.placesOf(version.destination);
    const to = [...certain, ...doubtful].filter((other) => other !== code);
    const start = to.length === 0 ? undefined : startsFrom(version, book.survey, code);
    return start ? [{ document, version, start, to }] : [];
  });

const table = (book: Book, page: string, caption: string, found: readonly Outgoing[]): Content => {
  const { voice } = book;
  return scrolling(
    caption,
    html`
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${voice.ui('column.name')}</th>
            <th scope="col">${voice.ui('column.way')}</th>
            <th scope="col">${voice.ui('column.professions')}</th>
            <th scope="col">${voice.ui('leads-to')}</th>
          </tr>
        </thead>
        <tbody>
          ${found.map(
            ({ document, version, to }) => html`
              <tr>
                <th scope="row">${book.linkToArrangement(page, document.id)}</th>
                <td>
                  ${wayMark(book, version.gives)} ${confidenceMark(book, version.confidence)}
                  ${standingMark(book, isDoubtful(version, book.on) ? 'doubtful' : 'in-force')}
                </td>
                <td>${document.professions.join(' ')}</td>
                <td>${placesInWords(book, page, to)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `,
  );
};

/** What the matrix says of the nurse of this place. */
const summary = (book: Book, page: string, code: string): Content => {
  const { voice } = book;
  const cells = [...rowOf(book.matrix, code)].filter(([other]) => other !== code);
  const count = (verdict: Verdict): number => cells.filter(([, cell]) => cell.verdict === verdict).length;
  return html`
    <p>${voice.ui('reference-nurse.of-place')}</p>
    <ul class="counts">
      ${VERDICTS.map(
        (verdict) =>
          html`<li>
            <span class="letter ${verdict}">${voice.letter(verdict)}</span> ${voice.verdict(verdict)}:
            <strong>${count(verdict)}</strong>
          </li>`,
      )}
    </ul>
    <p><a href="${hrefFrom(page, PAGES.matrix)}#from-${code}">${voice.ui('see-matrix')}</a></p>
  `;
};

export const outwardSection = (book: Book, page: string, code: string): Content => {
  const { voice } = book;
  const all = outgoing(book, code);
  const named = all.filter(({ start }) => start === 'named');
  const open = all.filter(({ start }) => start === 'open');
  return html`
    <section id="out">
      <h2>${voice.ui('where-to')}</h2>
      ${summary(book, page, code)}
      ${named.length > 0 ? table(book, page, voice.ui('starts.named'), named) : html`<p>${voice.ui('starts.none')}</p>`}
      ${when(
        open.length > 0,
        () =>
          html`<details>
            <summary>${voice.ui('starts.open', { n: open.length })}</summary>
            ${table(book, page, voice.ui('starts.open', { n: open.length }), open)}
          </details>`,
      )}
    </section>
  `;
};
