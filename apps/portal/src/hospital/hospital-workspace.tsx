import { IconLayoutKanban } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Guarded } from '../shell/guarded.js';
import { WorkspaceShell, type NavItem } from '../shell/workspace-shell.js';

const ITEMS: readonly NavItem[] = [{ to: '/hospital', label: 'hospital.nav.board', icon: IconLayoutKanban }];

export const HospitalWorkspace = (): ReactNode => (
  <Guarded workspace="hospital">
    <WorkspaceShell items={ITEMS} />
  </Guarded>
);
