import { isEssential, NOTICE_KINDS, type NoticeKind } from './notice-kinds.js';
import { channelsOf, type Preferences } from './preferences.js';

/** What the link of an e-mail turns off: the kind that it told of, or all that comes once a day. */
export type UnsubscribeScope = NoticeKind | 'digest';

/** Null where nothing in the e-mail can be left: then it carries no link. */
export const unsubscribeScopeOf = (
  purpose: 'notice' | 'digest',
  kinds: readonly NoticeKind[],
): UnsubscribeScope | null => {
  const left = kinds.find((kind) => !isEssential(kind));
  if (left === undefined) return null;
  return purpose === 'digest' ? 'digest' : left;
};

export const isUnsubscribeScope = (scope: unknown): scope is UnsubscribeScope =>
  scope === 'digest' || ((NOTICE_KINDS as readonly unknown[]).includes(scope) && !isEssential(scope as NoticeKind));

/** Null when none of it comes by e-mail any more; what stands in the product stays there. */
export const unsubscribed = (preferences: Preferences, scope: UnsubscribeScope): Preferences | null => {
  const coming = NOTICE_KINDS.filter((kind) => {
    const { email } = channelsOf(kind, preferences);
    return scope === 'digest' ? email === 'digest' && !isEssential(kind) : kind === scope && email !== 'none';
  });
  if (coming.length === 0) return null;
  const none = coming.map((kind) => [kind, { inApp: channelsOf(kind, preferences).inApp, email: 'none' }] as const);
  return { ...preferences, channels: { ...preferences.channels, ...Object.fromEntries(none) } };
};
