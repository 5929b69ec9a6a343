import type {
  EntryDocument,
  LanguageDocument,
  MemberDocument,
  MembershipDocument,
  MembershipPeriod,
} from '@crossward/recognition-domain';
import type { Book, Page } from '../book.js';
import { html, joined, listOf, sourceLink, when, type Content } from '../html.js';
import { PAGES } from '../paths.js';
import { placesInWords } from './arrangement.js';
import { entryBlock, languageBlock } from './beside-the-way.js';
import { confidenceMark, doubtOf, period, scrolling, time } from './marks.js';

const periodsIn = (member: MemberDocument, aspect: string): MembershipPeriod[] =>
  [(member[aspect] as MembershipPeriod | MembershipPeriod[] | undefined) ?? []].flat();

const memberRow = (book: Book, page: string, member: MemberDocument, aspects: readonly string[]): Content => {
  const { voice } = book;
  return html`
    <tr>
      <th scope="row">${book.linkToPlace(page, member.jurisdiction)}</th>
      ${aspects.map((aspect) => {
        const periods = periodsIn(member, aspect);
        if (periods.length === 0) return html`<td>–</td>`;
        return html`<td>
          ${periods.map(
            (one) =>
              html`<p>${period(book, one)}</p>
                ${doubtOf(book, one)}`,
          )}
        </td>`;
      })}
      <td>${member.enactedOn ? time(book, member.enactedOn) : '–'}</td>
      <td>${confidenceMark(book, member.confidence)} ${sourceLink(member.sourceUrl)}</td>
      <td>${time(book, member.verifiedOn)}</td>
      <td>${member.note ? voice.inEnglish(member.note) : ''}</td>
    </tr>
  `;
};

/** Does a document read the membership, in a selector or a condition? */
const reads = (value: unknown, id: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const read = value as Record<string, unknown>;
  const keys = ['memberOf', 'notMemberOf', 'exceptMemberOf', 'endOf'];
  if (keys.some((key) => [read[key] ?? []].flat().includes(id))) return true;
  return Object.values(value).some((inner) => reads(inner, id));
};

const membersTable = (book: Book, page: string, document: MembershipDocument): Content => {
  const { voice } = book;
  const aspects = document.aspects ?? ['member'];
  const heads = [
    voice.ui('column.place'),
    ...aspects.map((aspect) => voice.ui(`aspect.${aspect === 'inbound' || aspect === 'issuing' ? aspect : 'member'}`)),
    ...(['enacted', 'source', 'verified', 'note'] as const).map((key) => voice.ui(`column.${key}`)),
  ];
  return scrolling(
    voice.ui('members'),
    html`
      <table class="sortable">
        <caption>
          ${voice.ui('members.caption', { n: document.members.length })}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${document.members.map((member) => memberRow(book, page, member, aspects))}
        </tbody>
      </table>
    `,
  );
};

export const membershipPage = (book: Book, document: MembershipDocument): Page => {
  const { voice, law } = book;
  const path = PAGES.membership(document.id);
  const readers = law.arrangements.filter((arrangement) => reads(arrangement, document.id));
  const entries = law.entries.filter((entry) => reads(entry, document.id));
  return {
    path,
    title: voice.plainPhrase(document.name),
    trail: [{ path: PAGES.memberships, title: voice.ui('nav.memberships') }],
    wide: true,
    body: html`
      <h1>${voice.phrase(document.name)}</h1>
      ${when(document.note, () => html`<p class="lead">${voice.inEnglish(document.note as string)}</p>`)}
      ${when(
        document.include,
        () =>
          html`<p>
            ${voice.ui('includes')}
            ${joined(
              (document.include ?? []).map((id) => book.linkToMembership(path, id)),
              ', ',
            )}
          </p>`,
      )}
      ${when(document.members.length > 0, () => membersTable(book, path, document))}
      ${when(
        readers.length + entries.length > 0,
        () =>
          html`<h2>${voice.ui('read-by')}</h2>
            ${listOf([
              ...readers.map(({ id }) => book.linkToArrangement(path, id)),
              ...entries.map(({ id }) => book.linkToEntry(path, id)),
            ])}`,
      )}
    `,
  };
};

export const membershipsPage = (book: Book): Page => {
  const { voice, law } = book;
  const path = PAGES.memberships;
  return {
    path,
    title: voice.ui('nav.memberships'),
    body: html`
      <h1>${voice.ui('nav.memberships')}</h1>
      <p class="lead">${voice.ui('memberships.lead')}</p>
      ${listOf(
        law.memberships.map(
          ({ id, members }) =>
            html`${book.linkToMembership(path, id)} <small>${voice.ui('n-members', { n: members.length })}</small>`,
        ),
        'index',
      )}
      <h2>${voice.ui('entry')}</h2>
      ${listOf(
        law.entries.map(
          ({ id, kind }) => html`${book.linkToEntry(path, id)} <small>${voice.ui(`entry.${kind}`)}</small>`,
        ),
        'index',
      )}
      <h2>${voice.ui('language-proof')}</h2>
      ${listOf(
        law.languages.map(({ id, regulator }) => html`${book.linkToLanguage(path, id)} <small>${regulator}</small>`),
        'index',
      )}
    `,
  };
};

export const entryPage = (book: Book, document: EntryDocument): Page => {
  const { voice } = book;
  const path = PAGES.entry(document.id);
  return {
    path,
    title: voice.plainPhrase(document.name),
    trail: [{ path: PAGES.memberships, title: voice.ui('nav.memberships') }],
    body: html`
      <h1>${voice.phrase(document.name)}</h1>
      <p class="lead">${voice.ui(`entry.${document.kind}`)} · ${voice.ui('entry.hint')}</p>
      ${when(document.note, () => html`<p>${voice.inEnglish(document.note as string)}</p>`)}
      <dl class="facts">
        <dt>${voice.ui('leads-to')}</dt>
        <dd>${placesInWords(book, path, book.survey.placesOf(document.destination).certain)}</dd>
      </dl>
      <h2>${voice.ui('history', { n: document.versions.length })}</h2>
      ${[...document.versions].reverse().map(
        (version) =>
          html`<section class="version">
            <h3>${period(book, version)}</h3>
            ${entryBlock(book, document.id, version)}
          </section>`,
      )}
    `,
  };
};

export const languagePage = (book: Book, document: LanguageDocument): Page => {
  const { voice } = book;
  const path = PAGES.language(document.id);
  return {
    path,
    title: voice.plainPhrase(document.name),
    trail: [{ path: PAGES.memberships, title: voice.ui('nav.memberships') }],
    wide: true,
    body: html`
      <h1>${voice.phrase(document.name)}</h1>
      <p class="lead">
        ${voice.ui(`serves.${document.serves}`)} · ${document.professions.join(' ')} ·
        ${document.regulator}${document.recommendation ? ` · ${voice.ui('language.recommendation')}` : ''}
      </p>
      ${when(document.note, () => html`<p>${voice.inEnglish(document.note as string)}</p>`)}
      <dl class="facts">
        <dt>${voice.ui('column.places')}</dt>
        <dd>
          ${placesInWords(
            book,
            path,
            book.survey.codes.filter((code) => book.survey.languagesOf(code).includes(document)),
          )}
        </dd>
      </dl>
      <h2>${voice.ui('history', { n: document.versions.length })}</h2>
      ${[...document.versions].reverse().map(
        (version) =>
          html`<section class="version">
            <h3>${period(book, version)}</h3>
            ${languageBlock(book, path, version, version.tests)}
          </section>`,
      )}
    `,
  };
};
