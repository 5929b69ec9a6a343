import { NOTICE_KINDS, type NoticeKind } from '../notice-kinds.js';

/** Keys of every catalogue: title and text of each kind of notice, and the frame of an e-mail. */
export type SentenceKey =
  | `${NoticeKind}.title`
  | `${NoticeKind}.text`
  | 'email.greeting'
  | 'email.digest.subject'
  | 'email.digest.intro'
  | 'email.open'
  | 'email.footer'
  | 'email.settings';

export type Sentences = Readonly<Record<SentenceKey, string>>;

export const SENTENCE_KEYS: readonly SentenceKey[] = [
  ...NOTICE_KINDS.flatMap((kind) => [`${kind}.title`, `${kind}.text`] as const),
  'email.greeting',
  'email.digest.subject',
  'email.digest.intro',
  'email.open',
  'email.footer',
  'email.settings',
];
