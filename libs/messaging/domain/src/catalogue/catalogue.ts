import { dateFormat } from '@crossward/contracts';
import { withFrenchBlanks } from '@crossward/kernel';
import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import type { NoticeKind } from '../notice-kinds.js';
import type { LanguageCode } from '../preferences.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import type { SentenceKey, Sentences } from './sentences.js';

export { SENTENCE_KEYS, type SentenceKey, type Sentences } from './sentences.js';

export const CATALOGUES: Readonly<Record<LanguageCode, Sentences>> = { en: EN, fr: FR, es: ES };

const MOMENT = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

const FORMATTERS: Formatters = {
  getNumberFormat: (...args) => new Intl.NumberFormat(...(args as ConstructorParameters<typeof Intl.NumberFormat>)),
  getDateTimeFormat: (language, options) => dateFormat(String(language), options ?? {}) as Intl.DateTimeFormat,
  getPluralRules: (...args) => new Intl.PluralRules(...args),
};

const compiled = new Map<string, IntlMessageFormat>();

/** One sentence in one language; instants are told in the time zone of the reader, with its name. */
const say = (
  key: SentenceKey,
  { language, timeZone }: Reader,
  values: Readonly<Record<string, string | number | Date>>,
): string => {
  const id = `${language} ${timeZone} ${key}`;
  let message = compiled.get(id);
  if (!message) {
    const formats = { date: { moment: { ...MOMENT, timeZone } } };
    const sentence = CATALOGUES[language][key];
    const written = language === 'fr' ? withFrenchBlanks(sentence) : sentence;
    message = new IntlMessageFormat(written, language, formats, { ignoreTag: true, formatters: FORMATTERS });
    compiled.set(id, message);
  }
  return String(message.format(values));
};

export interface Reader {
  readonly language: LanguageCode;
  readonly timeZone: string;
}

export interface NoticeFacts {
  readonly kind: NoticeKind;
  readonly dueAt: Date | null;
}

export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** @throws Error when a kind with a deadline comes without one */
export const noticeWords = ({ kind, dueAt }: NoticeFacts, reader: Reader): NoticeWords => {
  const values: Record<string, Date> = dueAt ? { due: dueAt } : {};
  return { title: say(`${kind}.title`, reader, {}), text: say(`${kind}.text`, reader, values) };
};

/** What a kind of notice is about, in a few words. */
export const noticeTitle = (kind: NoticeKind, reader: Reader): string => say(`${kind}.title`, reader, {});

/** An instant in the time zone of the reader, with its name. */
export const tellMoment = (at: Date, { language, timeZone }: Reader): string =>
  dateFormat(language, { ...MOMENT, timeZone }).format(at);

export const frameWords = (reader: Reader, { name, first, count }: { name: string; first: string; count: number }) => ({
  greeting: say('email.greeting', reader, { name }),
  digestSubject: say('email.digest.subject', reader, { first, count }),
  digestIntro: say('email.digest.intro', reader, { count }),
  open: say('email.open', reader, {}),
  footer: say('email.footer', reader, {}),
  settings: say('email.settings', reader, {}),
});
