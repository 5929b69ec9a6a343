import {
  IconArrowsShuffle,
  IconCalendarUser,
  IconChartBar,
  IconClockCheck,
  IconFileInvoice,
  IconLayoutKanban,
  IconMailbox,
  IconScale,
  IconSettings,
  IconShare3,
  IconStars,
  IconUserExclamation,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Guarded } from '../shell/guarded.js';
import { WorkspaceShell, type NavItem } from '../shell/workspace-shell.js';

const ITEMS: readonly NavItem[] = [
  {
    to: '/hospital',
    label: 'hospital.nav.board',
    icon: IconLayoutKanban,
    holds: ['/hospital/gaps', '/hospital/templates', '/hospital/imports'],
  },
  { to: '/hospital/submissions', label: 'hospital.nav.submissions', icon: IconMailbox },
  { to: '/hospital/placements', label: 'hospital.nav.placements', icon: IconCalendarUser },
  { to: '/hospital/timecards', label: 'hospital.nav.timecards', icon: IconClockCheck },
  { to: '/hospital/rounds', label: 'hospital.nav.rounds', icon: IconArrowsShuffle, beside: true },
  { to: '/hospital/shared', label: 'hospital.nav.shared', icon: IconShare3, beside: true },
  { to: '/hospital/invoices', label: 'hospital.nav.invoices', icon: IconFileInvoice, beside: true },
  { to: '/hospital/reviews', label: 'hospital.nav.reviews', icon: IconStars, beside: true },
  { to: '/hospital/restrictions', label: 'hospital.nav.restrictions', icon: IconUserExclamation, beside: true },
  { to: '/hospital/law', label: 'hospital.nav.law', icon: IconScale, beside: true },
  { to: '/hospital/settings', label: 'hospital.nav.settings', icon: IconSettings, beside: true },
  { to: '/hospital/figures', label: 'hospital.nav.figures', icon: IconChartBar },
];

export const HospitalWorkspace = (): ReactNode => (
  <Guarded workspace="hospital">
    <WorkspaceShell items={ITEMS} />
  </Guarded>
);
