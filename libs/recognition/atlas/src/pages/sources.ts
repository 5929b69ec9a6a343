import type { LocalDate } from '@crossward/kernel';
import type { DatedVersion } from '@crossward/recognition-domain';
import type { Book, Page } from '../book.js';
import { html, listOf, sourceLink, type Content } from '../html.js';
import { PAGES } from '../paths.js';
import { scrolling, time } from './marks.js';

/** One address, what rests on it, and the day on which the oldest of that was verified. */
interface Source {
  url: string;
  oldest: LocalDate;
  rests: Map<string, Content>;
}

type Use = (url: string | undefined, verifiedOn: LocalDate, key: string, link: Content) => void;

const collectVersion = (use: Use, version: DatedVersion, key: string, link: Content): void => {
  const { cite, verifiedOn } = version;
  const { openLaw } = version as DatedVersion & { openLaw?: { sourceUrl: string }[] };
  use(cite.sourceUrl, verifiedOn, key, link);
  for (const { sourceUrl } of openLaw ?? []) use(sourceUrl, verifiedOn, key, link);
};

const collectRules = ({ law, ...book }: Pick<Book, 'law'> & { links: Book }, use: Use): void => {
  const { links } = book;
  const page = PAGES.sources;
  for (const { id, versions } of law.arrangements) {
    for (const version of versions) collectVersion(use, version, `a ${id}`, links.linkToArrangement(page, id));
  }
  for (const { id, versions } of law.entries) {
    for (const version of versions) collectVersion(use, version, `e ${id}`, links.linkToEntry(page, id));
  }
  for (const { id, versions } of law.languages) {
    for (const version of versions) {
      const link = links.linkToLanguage(page, id);
      collectVersion(use, version, `l ${id}`, link);
      const parts = [...version.tests, ...(version.proofs ?? []), ...(version.exemptions ?? [])];
      for (const { sourceUrl } of parts) use(sourceUrl, version.verifiedOn, `l ${id}`, link);
    }
  }
};

const collectData = ({ law, links }: { law: Book['law']; links: Book }, use: Use): void => {
  for (const { id, members } of law.memberships) {
    const link = links.linkToMembership(PAGES.sources, id);
    for (const { sourceUrl, verifiedOn } of members) use(sourceUrl, verifiedOn, `m ${id}`, link);
  }
  for (const { id, name, cite } of law.tables)
    use(cite.sourceUrl, cite.verifiedOn, `t ${id}`, links.voice.phrase(name));
  for (const { id, name, versions } of law.scores) {
    for (const version of versions) collectVersion(use, version, `s ${id}`, links.voice.phrase(name));
  }
  for (const { id, cite } of law.rates) {
    use(cite.sourceUrl, cite.verifiedOn, `r ${id}`, links.voice.ui('rates'));
  }
};

/** Every address that something rests on, what was not looked at for longest first. */
export const sourcesOf = (book: Book): Source[] => {
  const found = new Map<string, Source>();
  const use: Use = (url, verifiedOn, key, link) => {
    if (!url) return;
    const source = found.get(url) ?? { url, oldest: verifiedOn, rests: new Map<string, Content>() };
    if (verifiedOn < source.oldest) source.oldest = verifiedOn;
    source.rests.set(key, link);
    found.set(url, source);
  };
  collectRules({ law: book.law, links: book }, use);
  collectData({ law: book.law, links: book }, use);
  return [...found.values()].sort((a, b) =>
    a.oldest === b.oldest ? (a.url < b.url ? -1 : 1) : a.oldest < b.oldest ? -1 : 1,
  );
};

export const sourcesPage = (book: Book): Page => {
  const { voice } = book;
  const sources = sourcesOf(book);
  return {
    path: PAGES.sources,
    title: voice.ui('nav.sources'),
    wide: true,
    body: html`
      <h1>${voice.ui('nav.sources')}</h1>
      <p class="lead">${voice.ui('sources.lead', { n: sources.length })}</p>
      <div class="filter" data-filter="source-list" hidden>
        <label>${voice.ui('filter')} <input type="search" autocomplete="off" /></label>
      </div>
      ${scrolling(
        voice.ui('nav.sources'),
        html`
          <table id="source-list" class="sortable sources">
            <caption>
              ${voice.ui('sources.caption')}
            </caption>
            <thead>
              <tr>
                <th scope="col">${voice.ui('column.source')}</th>
                <th scope="col">${voice.ui('verified-on')}</th>
                <th scope="col">${voice.ui('rests-on-it')}</th>
              </tr>
            </thead>
            <tbody>
              ${sources.map(
                ({ url, oldest, rests }) => html`
                  <tr>
                    <th scope="row">${sourceLink(url, url)}</th>
                    <td>${time(book, oldest)}</td>
                    <td>${listOf([...rests.values()])}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        `,
      )}
    `,
  };
};
