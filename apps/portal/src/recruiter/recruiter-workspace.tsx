import { IconListCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Guarded } from '../shell/guarded.js';
import { WorkspaceShell, type NavItem } from '../shell/workspace-shell.js';
import { PendingBar } from './undo/pending-bar.js';

const ITEMS: readonly NavItem[] = [{ to: '/recruiter', label: 'recruiter.nav.queue', icon: IconListCheck }];

export const RecruiterWorkspace = (): ReactNode => (
  <Guarded workspace="recruiter">
    <WorkspaceShell items={ITEMS} />
    <PendingBar />
  </Guarded>
);
