import type { Workspace } from '../session/workspace-of.js';

/** Notices that only one side is ever given, as the consumers of messaging address them; all others may come to anybody. */
const OF_ONE_SIDE: Readonly<Record<string, Workspace>> = {
  'offer-extended': 'nurse',
  'offer-lapsing': 'nurse',
  'verification-needs-you': 'nurse',
  'interview-proposed': 'nurse',
  'extension-to-answer': 'nurse',
  'timecard-disputed': 'nurse',
  'record-appeal-decided': 'nurse',
  'round-proposal-to-answer': 'nurse',
  'submission-received': 'hospital',
  'offer-accepted': 'hospital',
  'record-corrected': 'hospital',
  'round-proposal-made': 'hospital',
  'proposal-to-confirm': 'recruiter',
  'proposal-confirmed': 'recruiter',
  'proposal-returned': 'recruiter',
  'record-appeal-made': 'recruiter',
};

/** Whether somebody of this workspace can be given a notice of this kind. */
export const concerns = (workspace: Workspace, kind: string): boolean => (OF_ONE_SIDE[kind] ?? workspace) === workspace;
