import {
  languagesIn,
  type ArrangementDocument,
  type ArrangementVersion,
  type NeedDocument,
  type StepDocument,
} from '@crossward/recognition-domain';
import type { Book } from '../book.js';
import { html, joined, listOf, NOTHING, sourceLink, when, type Content } from '../html.js';
import { limitInWords } from './limits.js';
import { citation, doubtOf } from './marks.js';

/** `[min, max]` has its midpoint, rounded up, as its usual length (docs/rule-language.md). */
const usual = (days: NonNullable<StepDocument['days']>): [min: number, typical: number, max: number] =>
  days.length === 3 ? days : [days[0], Math.ceil((days[0] + days[1]) / 2), days[1]];

const daysIn = ({ voice }: Book, days: StepDocument['days']): string => {
  if (days === null) return voice.ui('not-known');
  const [min, typical, max] = usual(days);
  return min === max ? voice.ui('days.exact', { max }) : voice.ui('days.range', { min, typical, max });
};

const feeIn = ({ voice }: Book, fee: StepDocument['fee']): string =>
  fee === null ? voice.ui('not-known') : fee.minorUnits === 0 ? voice.ui('free') : voice.money(fee);

const stepsTable = (book: Book, steps: readonly StepDocument[]): Content => {
  const { voice } = book;
  return when(
    steps.length > 0,
    () => html`
      <table class="steps">
        <caption>
          ${voice.ui('steps')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${voice.ui('step')}</th>
            <th scope="col">${voice.ui('days')}</th>
            <th scope="col">${voice.ui('fee')}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({ name, days, fee }) => html`
              <tr>
                <th scope="row">${voice.phrase(name)}</th>
                <td>${daysIn(book, days)}</td>
                <td>${feeIn(book, fee)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `,
  );
};

const needInWords = (book: Book, page: string, { detail, satisfiedDetail, satisfiedWhen }: NeedDocument): Content => {
  const { voice } = book;
  const requirements = satisfiedWhen ? languagesIn(satisfiedWhen).filter((id) => !id.startsWith('$')) : [];
  const links = requirements.map((id) => book.linkToLanguage(page, id));
  return html`${voice.phrase(detail)}${when(
    satisfiedDetail,
    () => html` <span class="aside">${voice.ui('settled-by')} ${voice.phrase(satisfiedDetail as string)}</span>`,
  )}${when(links.length > 0, () => html` <span class="aside">→ ${joined(links, ', ')}</span>`)}`;
};

const titled = (title: string, items: readonly Content[]): Content =>
  when(
    items.length > 0,
    () => html`
      <section>
        <h4>${title}</h4>
        ${listOf(items)}
      </section>
    `,
  );

const forWhom = (book: Book, document: ArrangementDocument, version: ArrangementVersion): Content => {
  const { voice } = book;
  const sentence = ({ id }: { id: string }): Content => voice.condition(document.id, id);
  const { subject, when: conditions, bars = [], rightWhen = [] } = version;
  const items = [...(subject ? [subject] : []), ...conditions, ...bars].map(sentence);
  return html`
    <section>
      <h4>${voice.ui(version.gives === 'bar' ? 'bar-when' : 'for-whom')}</h4>
      ${items.length === 0 ? html`<p>${voice.ui('for-everybody')}</p>` : listOf(items, 'conditions')}
    </section>
    ${titled(voice.ui('right-when'), rightWhen.map(sentence))}
  `;
};

/** Of which place a gate asks its regulator first. */
const homes = (book: Book, page: string, { home }: ArrangementVersion): Content => {
  if (!home) return NOTHING;
  const { certain } = book.survey.placesOf(home);
  return titled(
    book.voice.ui('gate-of'),
    [
      joined(
        certain.map((code) => book.linkToPlace(page, code)),
        ', ',
      ),
    ].flat(),
  );
};

/** All that one version of an arrangement says. Of pages one folder below the root. */
export const versionBlock = (book: Book, page: string, document: ArrangementDocument, index: number): Content =>
  book.once(`version ${document.id} ${index}`, () => {
    const version = document.versions[index] as ArrangementVersion;
    const { voice } = book;
    const { steps = [], needs = [], limits = [], openLaw = [] } = version;
    return html`
      ${doubtOf(book, version)} ${forWhom(book, document, version)} ${homes(book, page, version)}
      ${stepsTable(book, steps)}
      ${titled(
        voice.ui('needs'),
        needs.map((need) => needInWords(book, page, need)),
      )}
      ${titled(
        voice.ui('limits'),
        limits.map((limit) => limitInWords(book, page, version, limit)),
      )}
      ${titled(
        voice.ui('open-questions'),
        openLaw.map(
          ({ what, sourceUrl, when: sometimes }) =>
            html`${voice.phrase(what)}
            ${sourceLink(sourceUrl)}${when(sometimes, () => html` <small>${voice.ui('in-some-cases')}</small>`)}`,
        ),
      )}
      ${citation(book, version)}
    `;
  });
