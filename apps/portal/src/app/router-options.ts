import { BrokenPage } from '../shell/broken-page.js';
import { PageSkeleton } from '../shell/page-skeleton.js';

/** The same wherever pages are drawn: a page that was painted is taken over as it is only by the very same tree. */
export const ROUTER_OPTIONS = {
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: BrokenPage,
} as const;
