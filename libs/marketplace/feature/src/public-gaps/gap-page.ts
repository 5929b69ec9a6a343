import { dateFormat, type PayComponent, type ReaderLanguage, type Vocabulary } from '@crossward/contracts';
import { addDays, countryOf, dayIn, type LocalDate, type Money } from '@crossward/kernel';
import type { PublicGap } from '@crossward/marketplace-data-access';
import { amountText, PAID_PER, termName } from '@crossward/marketplace-domain';
import { html, type SafeHtml } from '@remix-run/html-template';
import { Temporal } from 'temporal-polyfill';
import { GAP_PAGE_WORDS, type GapPageWords } from './gap-page-words.js';
import { publicPage } from './public-page.js';

interface GapPage {
  gap: PublicGap;
  names: Pick<Vocabulary, 'specialties' | 'certificates'>;
  /** Where the page is. */
  url: string;
  /** Where a nurse applies, in the portal. */
  applyAt: string;
  /** The same as JSON-LD, in which no `<` stands. */
  jsonLd: string;
}

/** What the page says about it, in one language. */
interface Told {
  words: GapPageWords;
  title: string;
  day: (day: string) => string;
  amount: (money: Money) => string;
}

const toldIn = (language: ReaderLanguage, { gap, names }: GapPage): Told => {
  const { specialty } = gap.requirements;
  const days = dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const words = GAP_PAGE_WORDS[language];
  return {
    words,
    title: `${words.profession[gap.profession]}, ${termName(language, specialty, names.specialties[specialty]?.name)}`,
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    amount: (money) =>
      new Intl.NumberFormat(language, { style: 'currency', currency: money.currency }).format(
        Number(amountText(money)),
      ),
  };
};

const placeOf = ({ place, jurisdiction }: PublicGap, language: ReaderLanguage): string => {
  const country = new Intl.DisplayNames([language], { type: 'region' }).of(countryOf(jurisdiction));
  const [, part] = jurisdiction.split('-');
  return [place, part, country].filter((each) => each !== undefined).join(', ');
};

const weeksOf = (from: LocalDate, until: LocalDate): number =>
  Math.round(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days / 7);

const fact = (label: string, value: string, note?: string): SafeHtml =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}${note === undefined ? null : html`<span>${note}</span>`}</dd>
  </div>`;

const factsOf = (gap: PublicGap, { words, day, amount }: Told, language: ReaderLanguage): SafeHtml => {
  const { from, until } = gap.assignment;
  const hours = new Intl.NumberFormat(language).format(gap.weeklyHours);
  return html`<dl class="panel">
    ${fact(words.pay, words.paid.hour(amount(gap.payRate)))}
    ${
      until === null
        ? fact(words.dates, day(from))
        : fact(words.dates, words.period(day(from), day(addDays(until, -1))), words.weeks(weeksOf(from, until)))
    }
    ${fact(words.hours, words.hoursAWeek(hours), words.shift[gap.shiftPattern])}
    ${fact(words.seats, new Intl.NumberFormat(language).format(gap.seatsLeft))}
    ${fact(words.hospital, gap.organisationName)}
  </dl>`;
};

const list = (title: string, items: readonly string[]): SafeHtml | null =>
  items.length === 0
    ? null
    : html`<section class="panel">
        <h2>${title}</h2>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`;

/** Languages and days begin small in French and Spanish, also where a line begins with them. */
const begun = (text: string, language: ReaderLanguage): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

const requirementsOf = ({ gap, names }: GapPage, { words }: Told, language: ReaderLanguage): string[] => {
  const { minimumYears, certificates, languages, acceptsPendingLicence } = gap.requirements;
  const tongues = new Intl.DisplayNames([language], { type: 'language' });
  return [
    words.licence,
    words.pending[acceptsPendingLicence ? 'accepted' : 'refused'],
    ...(minimumYears > 0 ? [words.years(minimumYears)] : []),
    ...certificates.map((code) => termName(language, code, names.certificates[code]?.name)),
    ...languages.map((one) => begun(words.language(tongues.of(one.language) ?? one.language, one.level), language)),
  ];
};

/** An open gap as people read it; for the machines among its readers, the posting is within. */
export const gapPage = (page: GapPage, language: ReaderLanguage): string => {
  const { gap, url, applyAt, jsonLd } = page;
  const told = toldIn(language, page);
  const { words, title, day, amount } = told;
  const component = ({ kind, amount: of }: PayComponent): string =>
    `${words.payKind[kind]} · ${words.paid[PAID_PER[kind]](amount(of))}`;
  const where = placeOf(gap, language);
  return publicPage({
    language,
    title: `${title} · ${gap.facilityName}`,
    head: html`<link rel="canonical" href="${url}" />
      <meta name="description" content="${`${title} · ${gap.facilityName} · ${where}`}" />
      ${html.raw`<script type="application/ld+json">${jsonLd}</script>`}`,
    main: html`<header>
        <h1>${title}</h1>
        <p><strong dir="auto">${gap.facilityName}</strong></p>
        <p class="quiet">${where}</p>
      </header>
      ${factsOf(gap, told, language)} ${list(words.beside, gap.payComponents.map(component))}
      ${list(words.requirements, requirementsOf(page, told, language))}
      <p class="no-print"><a class="act" href="${applyAt}">${words.apply}</a></p>
      <p class="quiet no-print">${words.applyMeans}</p>
      <p class="quiet">${words.published(day(dayIn(gap.createdAt, gap.timeZone)))}</p>`,
  });
};
