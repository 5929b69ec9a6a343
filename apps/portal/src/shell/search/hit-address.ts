import type { components } from '@crossward/api-client';
import type { Workspace } from '../../session/workspace-of.js';

export type Hit = components['schemas']['SearchHitAnswer'];

export interface Address {
  to: string;
  search?: Record<string, string>;
}

const PAGES: Readonly<Record<Workspace, Partial<Record<Hit['kind'], (id: string) => Address>>>> = {
  nurse: {
    gap: (id) => ({ to: `/nurse/gaps/${id}` }),
    submission: (id) => ({ to: `/nurse/submissions/${id}` }),
  },
  hospital: {
    gap: (id) => ({ to: `/hospital/gaps/${id}` }),
    submission: (id) => ({ to: `/hospital/submissions/${id}` }),
    placement: (id) => ({ to: `/hospital/placements/${id}` }),
    facility: () => ({ to: '/hospital' }),
  },
  recruiter: {
    nurse: (id) => ({ to: `/recruiter/nurses/${id}` }),
    organisation: () => ({ to: '/recruiter/organisations' }),
  },
  admin: {
    account: (id) => ({ to: '/admin', search: { account: id } }),
    organisation: (id) => ({ to: '/admin/audit', search: { about: id } }),
    nurse: (id) => ({ to: '/admin/audit', search: { about: id } }),
  },
};

/** Where a hit leads in this workspace; null where it has no page. */
export const addressOf = (workspace: Workspace, { kind, id }: Pick<Hit, 'kind' | 'id'>): Address | null =>
  PAGES[workspace][kind]?.(id) ?? null;
