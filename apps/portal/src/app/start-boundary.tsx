import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { firstLocale } from '../i18n/locales.js';
import { START_WORDS } from './start-words.js';

/** Around everything: whatever fails before there is a page is told, instead of a white one. */
export class StartBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { title, next, again } = START_WORDS[firstLocale()];
    return (
      <Center mih="100dvh" p="md" component="main">
        <Stack className="panel" role="alert" maw={420}>
          <Title order={1}>{title}</Title>
          <Text>{next}</Text>
          <Button onClick={() => window.location.reload()}>{again}</Button>
        </Stack>
      </Center>
    );
  }
}
