import { drafts } from './drafts.js';

/** The tabs of a browser share one session: what one of them does about it, the others have to know. */
const isPage = typeof window !== 'undefined' && typeof BroadcastChannel !== 'undefined';
const channel = isPage ? new BroadcastChannel('crossward.session') : null;
const TOLD = 'crossward.session-told';

export type Told = 'signed-out' | 'other-account';

/** Tells the other tabs who is signed in from now on; null: nobody. */
export const tellTabs = (accountId: string | null): void => channel?.postMessage({ accountId });

export const onTold = (listener: (accountId: string | null) => void): (() => void) => {
  const hear = ({ data }: MessageEvent<{ accountId: string | null }>): void => listener(data.accountId);
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
};

/** Begins anew, so that nothing of the account before is left on the screen or in memory; the page then says why. */
export const leaveFor = (reason: Told): void => {
  drafts.forgetAll();
  sessionStorage.setItem(TOLD, reason);
  window.location.replace('/');
};

/** Why this tab began anew; asked once. */
export const takeTold = (): Told | null => {
  const told = sessionStorage.getItem(TOLD);
  sessionStorage.removeItem(TOLD);
  return told === 'signed-out' || told === 'other-account' ? told : null;
};
