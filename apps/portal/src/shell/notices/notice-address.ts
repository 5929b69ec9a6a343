import type { components } from '@crossward/api-client';
import type { Workspace } from '../../session/workspace-of.js';

export type Notice = components['schemas']['NoticeAnswer'];

const PAGES: Readonly<Record<Workspace, Readonly<Record<string, string>>>> = {
  nurse: {
    submission: '/nurse/submissions',
    offer: '/nurse/offers',
    contract: '/nurse/contracts',
    placement: '/nurse/onboarding',
    timecard: '/nurse/timecards',
    gap: '/nurse/gaps',
    round: '/nurse/rounds',
  },
  hospital: {
    submission: '/hospital/submissions',
    placement: '/hospital/placements',
    gap: '/hospital/gaps',
    round: '/hospital/rounds',
  },
  recruiter: { nurse: '/recruiter/nurses', round: '/recruiter/rounds' },
  admin: {},
};

/** An address with what is asked of its page. */
export interface NoticeAddress {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** Where a notice leads in this workspace, for what has a page of its own. */
export const noticeAddress = (
  workspace: Workspace,
  { subjectType, subjectId }: Pick<Notice, 'subjectType' | 'subjectId'>,
): NoticeAddress | null => {
  if (workspace === 'nurse' && subjectType === 'verification') return { to: '/nurse/wallet' };
  if (workspace === 'recruiter' && subjectType === 'verification')
    return { to: '/recruiter', search: { check: subjectId } };
  // A proposal stands on the page of its round, which the list names first.
  if (subjectType === 'round-proposal') return { to: PAGES[workspace]['round'] ?? `/${workspace}` };
  const page = PAGES[workspace][subjectType];
  return page === undefined ? null : { to: `${page}/${subjectId}` };
};
