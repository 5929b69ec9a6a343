import type { Workspace } from '../../session/workspace-of.js';

interface NamedPlace {
  to: string;
  /** Id of its message. */
  label: string;
}

/** Pages that are found by the search, and not in the navigation. */
export const MORE_PLACES: Readonly<Record<Workspace, readonly NamedPlace[]>> = {
  nurse: [
    { to: '/nurse/wallet', label: 'nurse.wallet.title' },
    { to: '/nurse/profile', label: 'nurse.profile.title' },
    { to: '/nurse/consents', label: 'nurse.consents.title' },
    { to: '/nurse/rounds', label: 'shell.rounds' },
    { to: '/nurse/notices', label: 'shell.notices' },
  ],
  hospital: [
    { to: '/hospital/gaps/new', label: 'hospital.new.title' },
    { to: '/hospital/imports', label: 'hospital.import.title' },
    { to: '/hospital/notices', label: 'shell.notices' },
  ],
  recruiter: [{ to: '/recruiter/notices', label: 'shell.notices' }],
  admin: [{ to: '/admin/notices', label: 'shell.notices' }],
};
