import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SessionAcrossTabs } from '../session/session-across-tabs.js';
import { ConnectionNotice } from '../shell/connection-notice.js';
import { SignInAgain } from '../shell/sign-in-again.js';

/** Around every page. */
export const RootFrame = (): ReactNode => (
  <>
    <ConnectionNotice />
    <Outlet />
    <SignInAgain />
    <SessionAcrossTabs />
  </>
);
