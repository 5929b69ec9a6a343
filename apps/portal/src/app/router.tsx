import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { adminRoutes } from '../admin/routes.js';
import { hospitalRoutes } from '../hospital/routes.js';
import { nurseRoutes } from '../nurse/routes.js';
import { recruiterRoutes } from '../recruiter/routes.js';
import { useSession } from '../session/use-session.js';
import { workspaceOf } from '../session/workspace-of.js';
import { NotFoundPage } from '../shell/not-found-page.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { RootFrame } from './root-frame.js';
import { ROUTER_OPTIONS } from './router-options.js';

const root = createRootRoute({
  component: RootFrame,
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
  ...ROUTER_OPTIONS,
  scrollRestoration: true,
});
