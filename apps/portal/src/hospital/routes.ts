import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Root } from '../app/router.js';

/** The addresses of this workspace; the code of each page is loaded with it. */
export const hospitalRoutes = (root: Root) => {
  const workspace = createRoute({
    getParentRoute: () => root,
    path: '/hospital',
    component: lazyRouteComponent(() => import('./hospital-workspace.js'), 'HospitalWorkspace'),
  });
  return workspace.addChildren([
    createRoute({
      getParentRoute: () => workspace,
      path: '/',
      component: lazyRouteComponent(() => import('./board/board-page.js'), 'BoardPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps',
      component: lazyRouteComponent(() => import('./board/gaps-page.js'), 'GapsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/new',
      component: lazyRouteComponent(() => import('./new-gap/new-gap-page.js'), 'NewGapPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/imports',
      component: lazyRouteComponent(() => import('./imports/import-page.js'), 'ImportPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/$gapId',
      component: lazyRouteComponent(() => import('./candidates/candidates-page.js'), 'CandidatesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/$gapId/terms',
      component: lazyRouteComponent(() => import('./gap/terms-page.js'), 'TermsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/$gapId/ranking',
      component: lazyRouteComponent(() => import('./match-policy/match-policy-page.js'), 'MatchPolicyPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/$gapId/compare/$nurseIds',
      component: lazyRouteComponent(() => import('./candidates/compare-page.js'), 'ComparePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/$gapId/submissions',
      component: lazyRouteComponent(() => import('./submissions/submissions-page.js'), 'GapSubmissionsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/submissions',
      component: lazyRouteComponent(() => import('./submissions/submissions-page.js'), 'SubmissionsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/submissions/$submissionId',
      component: lazyRouteComponent(() => import('./submissions/submission-page.js'), 'SubmissionPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/placements',
      component: lazyRouteComponent(() => import('./placements/placements-page.js'), 'PlacementsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/placements/$placementId',
      component: lazyRouteComponent(() => import('./placements/placement-page.js'), 'PlacementPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/shared',
      component: lazyRouteComponent(() => import('./shared/shared-page.js'), 'SharedPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/shared/$shareId',
      component: lazyRouteComponent(() => import('./shared/share-page.js'), 'SharePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/timecards',
      component: lazyRouteComponent(() => import('./timecards/timecards-page.js'), 'TimecardsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/gaps/$gapId/edit',
      component: lazyRouteComponent(() => import('./new-gap/edit-gap-page.js'), 'EditGapPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/templates',
      component: lazyRouteComponent(() => import('./templates/templates-page.js'), 'TemplatesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/templates/new',
      component: lazyRouteComponent(() => import('./templates/template-page.js'), 'NewTemplatePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/templates/$gapTemplateId',
      component: lazyRouteComponent(() => import('./templates/template-page.js'), 'TemplatePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/submissions/$submissionId/messages',
      component: lazyRouteComponent(() => import('./submissions/messages-page.js'), 'MessagesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/invoices',
      component: lazyRouteComponent(() => import('./invoices/invoices-page.js'), 'InvoicesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/invoices/$invoiceId',
      component: lazyRouteComponent(() => import('./invoices/invoice-page.js'), 'InvoicePage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/reviews',
      component: lazyRouteComponent(() => import('./reviews/reviews-page.js'), 'ReviewsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/restrictions',
      component: lazyRouteComponent(() => import('./restrictions/restrictions-page.js'), 'RestrictionsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/restrictions/$restrictionId',
      component: lazyRouteComponent(() => import('./restrictions/restriction-page.js'), 'RestrictionPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/timecards/$timecardId',
      component: lazyRouteComponent(() => import('./timecards/timecard-page.js'), 'TimecardPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/figures',
      component: lazyRouteComponent(() => import('./figures/figures-page.js'), 'FiguresPage'),
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
      path: '/settings',
      component: lazyRouteComponent(() => import('./settings/settings-page.js'), 'SettingsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/settings/requirements',
      component: lazyRouteComponent(() => import('./requirements/requirements-page.js'), 'RequirementsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/settings/webhooks',
      component: lazyRouteComponent(() => import('./webhooks/webhooks-page.js'), 'WebhooksPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/settings/webhooks/new',
      component: lazyRouteComponent(() => import('./webhooks/new-webhook-page.js'), 'NewWebhookPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/settings/webhooks/$webhookEndpointId',
      component: lazyRouteComponent(() => import('./webhooks/webhook-page.js'), 'WebhookPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/placements/$placementId/fees',
      component: lazyRouteComponent(() => import('./fees/fees-page.js'), 'FeesPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/notices',
      component: lazyRouteComponent(() => import('../notices/notices-page.js'), 'HospitalNotices'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds',
      component: lazyRouteComponent(() => import('../rounds/hospital/hospital-rounds-page.js'), 'HospitalRoundsPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds/$roundId',
      component: lazyRouteComponent(() => import('../rounds/hospital/hospital-round-page.js'), 'HospitalRoundPage'),
    }),
    createRoute({
      getParentRoute: () => workspace,
      path: '/rounds/$roundId/gaps/$gapId',
      component: lazyRouteComponent(() => import('../rounds/hospital/order-nurses-page.js'), 'OrderNursesPage'),
    }),
  ]);
};
