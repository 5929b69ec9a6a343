import { IconBook2, IconFileImport, IconLink, IconStack2, IconUserShield } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Guarded } from '../shell/guarded.js';
import { WorkspaceShell, type NavItem } from '../shell/workspace-shell.js';

const ITEMS: readonly NavItem[] = [
  { to: '/admin', label: 'admin.nav.accounts', icon: IconUserShield },
  { to: '/admin/queues', label: 'admin.nav.queues', icon: IconStack2 },
  { to: '/admin/law', label: 'admin.nav.corpus', icon: IconBook2 },
  { to: '/admin/exclusion-lists', label: 'admin.nav.imports', icon: IconFileImport },
  { to: '/admin/audit', label: 'admin.nav.audit', icon: IconLink },
];

export const AdminWorkspace = (): ReactNode => (
  <Guarded workspace="admin">
    <WorkspaceShell items={ITEMS} />
  </Guarded>
);
