import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { firstLocale, type Locale } from '../i18n/locales.js';

/** The catalogues are among what may not have come: these few words are here. */
const WORDS: Readonly<Record<Locale, { title: string; next: string; again: string }>> = {
  en: {
    title: 'Crossward did not start',
    next: 'A part of it did not load. Check the connection and load the page again.',
    again: 'Try again',
  },
  fr: {
    title: 'Crossward n’a pas démarré',
    next: 'Une partie ne s’est pas chargée. Vérifiez la connexion et rechargez la page.',
    again: 'Réessayer',
  },
  es: {
    title: 'Crossward no se ha iniciado',
    next: 'Una parte no se ha cargado. Compruebe la conexión y vuelva a cargar la página.',
    again: 'Reintentar',
  },
};

/** Around everything: whatever fails before there is a page is told, instead of a white one. */
export class StartBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { title, next, again } = WORDS[firstLocale()];
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
