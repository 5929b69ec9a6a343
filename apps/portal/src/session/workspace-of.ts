import type { Account } from './use-session.js';

export type Workspace = 'nurse' | 'hospital' | 'recruiter' | 'admin';

const WORKSPACES: Readonly<Record<Account['role'], Workspace>> = {
  nurse: 'nurse',
  'hospital-requester': 'hospital',
  'hospital-approver': 'hospital',
  recruiter: 'recruiter',
  admin: 'admin',
};

/** The workspace that a role works in. */
export const workspaceOf = (role: Account['role']): Workspace => WORKSPACES[role];
