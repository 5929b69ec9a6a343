import {
  IconArrowsShuffle,
  IconBuildingHospital,
  IconCalendarExclamation,
  IconClockCheck,
  IconFileInvoice,
  IconListCheck,
  IconScale,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Guarded } from '../shell/guarded.js';
import { WorkspaceShell, type NavItem } from '../shell/workspace-shell.js';
import { PendingBar } from './undo/pending-bar.js';

const ITEMS: readonly NavItem[] = [
  { to: '/recruiter', label: 'recruiter.nav.queue', icon: IconListCheck },
  { to: '/recruiter/expiry', label: 'recruiter.nav.expiry', icon: IconCalendarExclamation },
  { to: '/recruiter/law', label: 'recruiter.nav.law', icon: IconScale },
  { to: '/recruiter/rounds', label: 'recruiter.nav.rounds', icon: IconArrowsShuffle, beside: true },
  { to: '/recruiter/timecards', label: 'recruiter.nav.timecards', icon: IconClockCheck, beside: true },
  { to: '/recruiter/invoices', label: 'recruiter.nav.invoices', icon: IconFileInvoice, beside: true },
  { to: '/recruiter/nurses', label: 'recruiter.nav.nurses', icon: IconUsers },
  { to: '/recruiter/organisations', label: 'recruiter.nav.organisations', icon: IconBuildingHospital },
];

export const RecruiterWorkspace = (): ReactNode => (
  <Guarded workspace="recruiter">
    <WorkspaceShell items={ITEMS} />
    <PendingBar />
  </Guarded>
);
