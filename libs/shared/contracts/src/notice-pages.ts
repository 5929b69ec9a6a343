import type { Role } from './identity.js';

/** The part of the portal that a role works in; its addresses begin with it. */
export type PortalWorkspace = 'nurse' | 'hospital' | 'recruiter' | 'admin';

const WORKSPACES: Readonly<Record<Role, PortalWorkspace>> = {
  nurse: 'nurse',
  'hospital-requester': 'hospital',
  'hospital-approver': 'hospital',
  recruiter: 'recruiter',
  admin: 'admin',
};

export const portalWorkspaceOf = (role: Role): PortalWorkspace => WORKSPACES[role];

/** An address of the portal with what is asked of its page. */
export interface PortalPage {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

export interface NoticeSubject {
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** Below these stands a page for each subject of the type. */
const ONE_BY_ONE: Readonly<Record<PortalWorkspace, Readonly<Record<string, string>>>> = {
  nurse: {
    submission: '/nurse/submissions',
    offer: '/nurse/offers',
    contract: '/nurse/contracts',
    placement: '/nurse/onboarding',
    gap: '/nurse/gaps',
    round: '/nurse/rounds',
    timecard: '/nurse/timecards',
  },
  hospital: {
    submission: '/hospital/submissions',
    placement: '/hospital/placements',
    gap: '/hospital/gaps',
    round: '/hospital/rounds',
    timecard: '/hospital/timecards',
  },
  recruiter: { nurse: '/recruiter/nurses', round: '/recruiter/rounds', timecard: '/recruiter/timecards' },
  admin: {},
};

/** Subjects without a page of their own: where the list or the page is that shows them. */
const TOGETHER: Readonly<Record<PortalWorkspace, Readonly<Record<string, string>>>> = {
  nurse: {
    interview: '/nurse/submissions',
    verification: '/nurse/wallet',
    // A proposal stands on the page of its round, which the list names first.
    'round-proposal': '/nurse/rounds',
  },
  hospital: {
    offer: '/hospital/submissions',
    interview: '/hospital/submissions',
    contract: '/hospital/placements',
    extension: '/hospital/placements',
    'round-proposal': '/hospital/rounds',
  },
  recruiter: { 'round-proposal': '/recruiter/rounds' },
  admin: {},
};

const conversation = (workspace: PortalWorkspace, submissionId: string): PortalPage | null => {
  if (workspace === 'nurse') return { to: `/nurse/messages/${submissionId}` };
  return workspace === 'hospital' ? { to: `/hospital/submissions/${submissionId}/messages` } : null;
};

/** Where the portal shows what a notice is about, for its own links and for those in e-mails; null: nowhere yet. */
export const noticePage = (
  workspace: PortalWorkspace,
  { kind, subjectType, subjectId }: NoticeSubject,
): PortalPage | null => {
  if (kind === 'message-received') return conversation(workspace, subjectId);
  if (workspace === 'recruiter' && subjectType === 'verification') {
    return { to: '/recruiter', search: { check: subjectId } };
  }
  const own = ONE_BY_ONE[workspace][subjectType];
  if (own !== undefined) return { to: `${own}/${subjectId}` };
  const together = TOGETHER[workspace][subjectType];
  return together === undefined ? null : { to: together };
};

/** Where somebody reads all notices and chooses which of them come by e-mail. */
export const noticesPage = (workspace: PortalWorkspace): string => `/${workspace}/notices`;
