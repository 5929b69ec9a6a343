import { Navigate, useRouter } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { Container, Group } from '@mantine/core';
import { Problem } from '../components/problem.js';
import { Catalogue } from '../i18n/catalogue.js';
import { useSession } from '../session/use-session.js';
import { workspaceOf, type Workspace } from '../session/workspace-of.js';
import { Brand } from './brand.js';
import { PageSkeleton } from './page-skeleton.js';

const ToSignIn = (): ReactNode => {
  const { latestLocation } = useRouter();
  // As it was at first: this is still drawn on the way, when the place is the sign-in already.
  const [wanted] = useState(latestLocation.href);
  return <Navigate to="/sign-in" state={{ wanted }} replace />;
};

/** Lets into a workspace whom its role belongs to, and shows everybody else the way. */
export const Guarded = ({ workspace, children }: { workspace: Workspace; children: ReactNode }): ReactNode => {
  const session = useSession();
  if (session.data === null) return <ToSignIn />;
  if (session.data === undefined) {
    return (
      <Container size="lg" py="xl">
        <Group mb="lg">
          <Brand />
        </Group>
        {session.isError ? <Problem error={session.error} onRetry={() => void session.refetch()} /> : <PageSkeleton />}
      </Container>
    );
  }
  const own = workspaceOf(session.data.role);
  if (own !== workspace) return <Navigate to={`/${own}`} />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Catalogue name={workspace}>{children}</Catalogue>
    </Suspense>
  );
};
