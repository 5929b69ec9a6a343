import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Root } from '../app/router.js';

/** The addresses of this workspace; the code of each page is loaded with it. */
export const adminRoutes = (root: Root) => {
  const workspace = createRoute({
    getParentRoute: () => root,
    path: '/admin',
    component: lazyRouteComponent(() => import('./admin-workspace.js'), 'AdminWorkspace'),
  });
  return workspace.addChildren([
    createRoute({
      getParentRoute: () => workspace,
      path: '/',
      component: lazyRouteComponent(() => import('./accounts/accounts-page.js'), 'AccountsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/queues',
      component: lazyRouteComponent(() => import('./queues/queues-page.js'), 'QueuesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/law',
      component: lazyRouteComponent(() => import('./system/corpus-page.js'), 'CorpusPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/exclusion-lists',
      component: lazyRouteComponent(() => import('./exclusion-lists/imports-page.js'), 'ImportsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/audit',
      component: lazyRouteComponent(() => import('./audit/audit-page.js'), 'AuditPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/notices',
      component: lazyRouteComponent(() => import('../notices/notices-page.js'), 'AdminNotices'),
    }),
  ]);
};
