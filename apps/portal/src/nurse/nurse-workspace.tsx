import { IconClockCheck, IconHome, IconSend, IconUser, IconWorld } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Guarded } from '../shell/guarded.js';
import { WorkspaceShell, type NavItem } from '../shell/workspace-shell.js';

const ITEMS: readonly NavItem[] = [
  { to: '/nurse', label: 'nurse.nav.home', icon: IconHome, holds: ['/nurse/gaps'] },
  { to: '/nurse/licence-map', label: 'nurse.nav.map', icon: IconWorld, holds: ['/nurse/destinations'] },
  {
    to: '/nurse/submissions',
    label: 'nurse.nav.submissions',
    icon: IconSend,
    holds: ['/nurse/offers', '/nurse/contracts', '/nurse/messages'],
  },
  { to: '/nurse/hours', label: 'nurse.nav.hours', icon: IconClockCheck, holds: ['/nurse/timecards'] },
  {
    to: '/nurse/me',
    label: 'nurse.nav.me',
    icon: IconUser,
    holds: ['profile', 'wallet', 'shares', 'consents', 'onboarding', 'fees', 'rounds', 'law-changes'].map(
      (one) => `/nurse/${one}`,
    ),
  },
];

export const NurseWorkspace = (): ReactNode => (
  <Guarded workspace="nurse">
    <WorkspaceShell items={ITEMS} />
  </Guarded>
);
