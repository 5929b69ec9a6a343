import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Root } from '../app/router.js';

/** The addresses of this workspace; the code of each page is loaded with it. */
export const nurseRoutes = (root: Root) => {
  const workspace = createRoute({
    getParentRoute: () => root,
    path: '/nurse',
    component: lazyRouteComponent(() => import('./nurse-workspace.js'), 'NurseWorkspace'),
  });
  return workspace.addChildren([
    createRoute({
      getParentRoute: () => workspace,
      path: '/',
      component: lazyRouteComponent(() => import('./home/home-page.js'), 'HomePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/licence-map',
      component: lazyRouteComponent(() => import('./licence-map/licence-map-page.js'), 'LicenceMapPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/destinations/$code',
      component: lazyRouteComponent(() => import('./licence-map/destination-page.js'), 'DestinationPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/submissions',
      component: lazyRouteComponent(() => import('./submissions/submissions-page.js'), 'SubmissionsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/$gapId',
      component: lazyRouteComponent(() => import('./gap/gap-page.js'), 'GapPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/submissions/$submissionId',
      component: lazyRouteComponent(() => import('./submissions/submission-page.js'), 'SubmissionPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/offers/$offerId',
      component: lazyRouteComponent(() => import('./offer/offer-page.js'), 'OfferPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/contracts/$contractId',
      component: lazyRouteComponent(() => import('./contract/contract-page.js'), 'ContractPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/me',
      component: lazyRouteComponent(() => import('./me/me-page.js'), 'MePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/onboarding/$placementId',
      component: lazyRouteComponent(() => import('./onboarding/onboarding-page.js'), 'OnboardingPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/wallet',
      component: lazyRouteComponent(() => import('./wallet/wallet-page.js'), 'WalletPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/wallet/new',
      component: lazyRouteComponent(() => import('./wallet/claim-page.js'), 'ClaimPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/shares',
      component: lazyRouteComponent(() => import('./shares/shares-page.js'), 'SharesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/profile',
      component: lazyRouteComponent(() => import('./profile/profile-page.js'), 'ProfilePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/consents',
      component: lazyRouteComponent(() => import('./consents/consents-page.js'), 'ConsentsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/messages/$submissionId',
      component: lazyRouteComponent(() => import('./messages/thread-page.js'), 'ThreadPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/notices',
      component: lazyRouteComponent(() => import('../notices/notices-page.js'), 'NurseNotices'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/fees',
      component: lazyRouteComponent(() => import('./fees/fees-page.js'), 'FeesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/law-changes',
      component: lazyRouteComponent(() => import('./law-changes/law-changes-page.js'), 'LawChangesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds',
      component: lazyRouteComponent(() => import('../rounds/nurse/own-rounds-page.js'), 'OwnRoundsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds/$roundId',
      component: lazyRouteComponent(() => import('../rounds/nurse/own-round-page.js'), 'OwnRoundPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/hours',
      component: lazyRouteComponent(() => import('./hours/hours-page.js'), 'HoursPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/timecards/$timecardId',
      component: lazyRouteComponent(() => import('./hours/timecard-page.js'), 'TimecardPage'),
    }),
  ]);
};
