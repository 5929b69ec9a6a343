import type { Account } from '../session/use-session.js';
import { workspaceOf } from '../session/workspace-of.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page that somebody came for, by the link of an e-mail or a bookmark, before signing in. */
    wanted?: string;
  }
}

/** The page that was come for, where it is one of this role's; else the start of its workspace. */
export const afterSignIn = (role: Account['role'], wanted: string | undefined): string => {
  const start = `/${workspaceOf(role)}`;
  return wanted !== undefined && new RegExp(`^${start}(?=[/?#]|$)`).test(wanted) ? wanted : start;
};
