import type { ArrangementDocument, ArrangementVersion, JurisdictionDocument } from '@crossward/recognition-domain';
import type { Book, Page } from '../book.js';
import { html, joined, listOf, NOTHING, sourceLink, when, type Content } from '../html.js';
import { hrefFrom, PAGES } from '../paths.js';
import type { Concerning } from '../survey.js';
import { entrySection, languageSection } from './beside-the-way.js';
import { confidenceMark, dates, period, scrolling, standingMark, time, wayMark } from './marks.js';
import { outwardSection } from './outward.js';
import { versionBlock } from './version-block.js';

const WAYS = ['right', 'route', 'gate', 'note', 'bar'] as const;

type Incoming = Concerning<ArrangementDocument>;

const versionOf = ({ document, index }: Incoming): ArrangementVersion => document.versions[index] as ArrangementVersion;

const facts = (book: Book, { code, regulator, languages, coverageNote, note }: JurisdictionDocument): Content => {
  const { voice } = book;
  const names = languages.map(
    (language) => new Intl.DisplayNames(voice.locale, { type: 'language' }).of(language) ?? '',
  );
  return html`
    <dl class="facts">
      <dt>${voice.ui('regulator')}</dt>
      <dd>
        ${
          regulator
            ? html`${voice.phrase(regulator.name)}${regulator.abbreviation ? ` (${regulator.abbreviation})` : ''}
              ${regulator.url ? sourceLink(regulator.url) : ''}`
            : voice.ui('regulator.none')
        }
      </dd>
      <dt>${voice.ui('languages')}</dt>
      <dd>${names.length === 0 ? voice.ui('not-known') : voice.language.list(names)}</dd>
      <dt>${voice.ui('code')}</dt>
      <dd><code>${code}</code></dd>
      ${when(
        coverageNote ?? note,
        () =>
          html`<dt>${voice.ui('not-here')}</dt>
            <dd>${voice.phrase((coverageNote ?? note) as string)}</dd>`,
      )}
    </dl>
  `;
};

const coverage = (book: Book, code: string): Content => {
  const { voice } = book;
  const professions = book.survey.source.coverage.items.find((item) => item.code === code)?.professions ?? [];
  return when(professions.length > 0, () =>
    scrolling(
      voice.ui('coverage.caption'),
      html`
        <table>
          <caption>
            ${voice.ui('coverage.caption')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${voice.ui('column.profession')}</th>
              <th scope="col">${voice.ui('coverage')}</th>
              <th scope="col">${voice.ui('missing')}</th>
              <th scope="col">${voice.ui('oldest-check')}</th>
            </tr>
          </thead>
          <tbody>
            ${professions.map(
              (held) => html`
                <tr>
                  <th scope="row">${voice.ui(`profession.${held.profession}`)}</th>
                  <td>${voice.ui(`coverage.${held.coverage}`)}</td>
                  <td>
                    ${
                      held.missing
                        .filter((gap) => gap !== 'partial')
                        .map((gap) => voice.ui(`gap.${gap}`))
                        .join('; ') || '–'
                    }
                  </td>
                  <td>${held.verified ? time(book, held.verified.oldest) : '–'}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `,
    ),
  );
};

/** Earlier and later versions, each behind its first day. */
const history = (book: Book, page: string, { document, index }: Incoming): Content => {
  const others = document.versions.map((version, at) => ({ version, at })).filter(({ at }) => at !== index);
  const { voice } = book;
  return html`<p class="history">
    ${voice.ui('full-history')}
    ${joined(
      [
        ...others.map(
          ({ version, at }) =>
            html`<a href="${hrefFrom(page, PAGES.arrangement(document.id))}#v${at + 1}">${period(book, version)}</a>`,
        ),
        book.linkToArrangement(page, document.id),
      ],
      ' · ',
    )}
  </p>`;
};

const incoming = (book: Book, page: string, found: Incoming): Content => {
  const { document, standing } = found;
  const version = versionOf(found);
  const { voice } = book;
  return html`
    <details class="arrangement" id="${document.id}">
      <summary>
        <h4>${voice.phrase(document.name)}</h4>
        <span class="marks"
          >${standingMark(book, standing)} ${confidenceMark(book, version.confidence)}
          <span class="professions">${document.professions.join(' · ')}</span>
          <span class="kind">${voice.ui(`kind.${document.kind}`)}</span></span
        >
      </summary>
      <div class="inside">
        ${dates(book, version)} ${versionBlock(book, page, document, found.index)} ${history(book, page, found)}
      </div>
    </details>
  `;
};

const inGroups = (book: Book, page: string, all: readonly Incoming[]): Content => {
  const { voice } = book;
  const present = all.filter(({ standing }) => standing !== 'past');
  const groups = WAYS.map((way) => ({ way, found: present.filter((one) => versionOf(one).gives === way) }));
  return html`${groups
    .filter(({ found }) => found.length > 0)
    .map(
      ({ way, found }) => html`
        <section class="way">
          <h3>${wayMark(book, way)} ${voice.ui(`way.${way}.title`, { n: found.length })}</h3>
          <p class="hint">${voice.ui(`way.${way}.means`)}</p>
          ${found.map((one) => incoming(book, page, one))}
        </section>
      `,
    )}`;
};

const past = (book: Book, page: string, all: readonly Incoming[]): Content => {
  const gone = all.filter(({ standing }) => standing === 'past');
  return when(
    gone.length > 0,
    () => html`
      <section>
        <h3>${book.voice.ui('no-longer')}</h3>
        ${listOf(
          gone.map(
            (found) =>
              html`${book.linkToArrangement(page, found.document.id)} <small>${period(book, versionOf(found))}</small>`,
          ),
        )}
      </section>
    `,
  );
};

const whoMayCome = (book: Book, page: string, code: string): Content => {
  const all = book.survey.arrangementsInto(code);
  return html`
    <section id="in">
      <h2>${book.voice.ui('who-may-come')}</h2>
      <p class="hint">${book.voice.ui('who-may-come.hint')}</p>
      ${all.length === 0 ? html`<p>${book.voice.ui('no-arrangement')}</p>` : inGroups(book, page, all)}
      ${past(book, page, all)}
    </section>
  `;
};

/** Ways over another place, where no single one opens it for nurses of the origins that the cases tell most of. */
const detours = (book: Book, page: string, code: string): Content => {
  const found = book.detours.get(code) ?? [];
  const { voice } = book;
  if (found.length === 0) return NOTHING;
  return html`
    <section>
      <h2>${voice.ui('detours')}</h2>
      <p class="hint">${voice.ui('detours.hint')}</p>
      ${found.map(
        ({ from, route }) => html`
          <h3>${voice.ui('for-nurses-from', { place: voice.place(from) })}</h3>
          <ol>
            ${route.legs.map(
              ({ to, arrangement }) =>
                html`<li>${book.linkToPlace(page, to)}: ${book.linkToArrangement(page, arrangement)}</li>`,
            )}
          </ol>
        `,
      )}
    </section>
  `;
};

export const placePage = (book: Book, place: JurisdictionDocument): Page => {
  const { code } = place;
  const path = PAGES.place(code);
  const { voice } = book;
  return {
    path,
    title: voice.place(code),
    trail: [{ path: PAGES.places, title: voice.ui('nav.places') }],
    body: html`
      <h1>${voice.place(code)}</h1>
      ${facts(book, place)}
      <nav class="toc" aria-label="${voice.ui('on-this-page')}">
        <ul>
          <li><a href="#in">${voice.ui('who-may-come')}</a></li>
          <li><a href="#out">${voice.ui('where-to')}</a></li>
          <li><a href="#language">${voice.ui('language-proof')}</a></li>
          <li><a href="#entry">${voice.ui('entry')}</a></li>
        </ul>
      </nav>
      ${coverage(book, code)} ${whoMayCome(book, path, code)} ${detours(book, path, code)}
      ${outwardSection(book, path, code)} ${languageSection(book, path, code)} ${entrySection(book, path, code)}
    `,
  };
};
