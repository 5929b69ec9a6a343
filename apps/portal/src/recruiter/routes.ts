import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Root } from '../app/router.js';

/** The addresses of this workspace; the code of each page is loaded with it. */
export const recruiterRoutes = (root: Root) => {
  const workspace = createRoute({
    getParentRoute: () => root,
    path: '/recruiter',
    component: lazyRouteComponent(() => import('./recruiter-workspace.js'), 'RecruiterWorkspace'),
  });
  return workspace.addChildren([
    createRoute({
      getParentRoute: () => workspace,
      path: '/',
      component: lazyRouteComponent(() => import('./queue/queue-page.js'), 'QueuePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/expiry',
      component: lazyRouteComponent(() => import('./expiry/expiry-page.js'), 'ExpiryPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/law',
      component: lazyRouteComponent(() => import('./law/law-page.js'), 'LawPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/law/$rerankingId',
      component: lazyRouteComponent(() => import('./law/comparison-page.js'), 'ComparisonPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/nurses',
      component: lazyRouteComponent(() => import('./directory/nurses-page.js'), 'NursesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/nurses/$nurseId',
      component: lazyRouteComponent(() => import('./directory/nurse-page.js'), 'NursePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/organisations',
      component: lazyRouteComponent(() => import('./directory/organisations-page.js'), 'OrganisationsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/notices',
      component: lazyRouteComponent(() => import('../notices/notices-page.js'), 'RecruiterNotices'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds',
      component: lazyRouteComponent(() => import('../rounds/staff/staff-rounds-page.js'), 'StaffRoundsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds/new',
      component: lazyRouteComponent(() => import('../rounds/staff/new-round-page.js'), 'NewRoundPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds/$roundId',
      component: lazyRouteComponent(() => import('../rounds/staff/staff-round-page.js'), 'StaffRoundPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/timecards',
      component: lazyRouteComponent(() => import('./hours/timecards-page.js'), 'TimecardsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/timecards/$timecardId',
      component: lazyRouteComponent(() => import('./hours/timecard-page.js'), 'TimecardPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/invoices',
      component: lazyRouteComponent(() => import('./invoices/invoices-page.js'), 'InvoicesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/invoices/new',
      component: lazyRouteComponent(() => import('./invoices/issue-page.js'), 'IssuePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/invoices/$invoiceId',
      component: lazyRouteComponent(() => import('./invoices/invoice-page.js'), 'InvoicePage'),
    }),
  ]);
};
