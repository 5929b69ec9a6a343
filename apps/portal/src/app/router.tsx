import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { adminRoutes } from '../admin/routes.js';
import { hospitalRoutes } from '../hospital/routes.js';
import { nurseRoutes } from '../nurse/routes.js';
import { recruiterRoutes } from '../recruiter/routes.js';
import { SessionAcrossTabs } from '../session/session-across-tabs.js';
import { useSession } from '../session/use-session.js';
import { workspaceOf } from '../session/workspace-of.js';
import { BrokenPage } from '../shell/broken-page.js';
import { ConnectionNotice } from '../shell/connection-notice.js';
import { NotFoundPage } from '../shell/not-found-page.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { SignInAgain } from '../shell/sign-in-again.js';

const root = createRootRoute({
  component: () => (
    <>
      <ConnectionNotice />
      <Outlet />
      <SignInAgain />
      <SessionAcrossTabs />
    </>
  ),
  notFoundComponent: NotFoundPage,
});

export type Root = typeof root;

const Start = (): ReactNode => {
  const { data, isPending } = useSession();
  if (isPending) return <PageSkeleton />;
  return <Navigate to={data ? `/${workspaceOf(data.role)}` : '/sign-in'} replace />;
};

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../shell/sign-in-page.js'), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    signIn,
    nurseRoutes(root),
    hospitalRoutes(root),
    recruiterRoutes(root),
    adminRoutes(root),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});
