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
  ]);
};
