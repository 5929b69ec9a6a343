import { IconHome, IconSend, IconUser, IconWorld } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Guarded } from '../shell/guarded.js';
import { WorkspaceShell, type NavItem } from '../shell/workspace-shell.js';

const ITEMS: readonly NavItem[] = [
  { to: '/nurse', label: 'nurse.nav.home', icon: IconHome },
  { to: '/nurse/licence-map', label: 'nurse.nav.map', icon: IconWorld },
  { to: '/nurse/submissions', label: 'nurse.nav.submissions', icon: IconSend },
  { to: '/nurse/me', label: 'nurse.nav.me', icon: IconUser },
];

export const NurseWorkspace = (): ReactNode => (
  <Guarded workspace="nurse">
    <WorkspaceShell items={ITEMS} />
  </Guarded>
);
