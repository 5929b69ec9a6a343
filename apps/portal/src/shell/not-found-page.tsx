import { Container } from '@mantine/core';
import type { ReactNode } from 'react';
import { Nothing } from '../components/nothing.js';
import { Brand } from './brand.js';

/** An address that leads nowhere. */
export const NotFoundPage = (): ReactNode => (
  <Container size="sm" py="xl" component="main">
    <Brand />
    <div style={{ height: '1rem' }} />
    <Nothing />
  </Container>
);
