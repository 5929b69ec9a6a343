import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** A page: its title in the tab and on top, where the focus goes when somebody comes from another page. */
export const Page = ({ title, lead, children }: PageProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Crossward`;
  }, [title]);
  useEffect(() => {
    // A page that was opened by its address begins at its beginning, as browsers do it.
    if (document.body.dataset['moved'] === 'true') heading.current?.focus({ preventScroll: true });
    document.body.dataset['moved'] = 'true';
  }, []);
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        {lead !== undefined && (
          <Text className="quiet" mt={4} maw="46rem">
            {lead}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
};
