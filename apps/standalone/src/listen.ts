import { DomainError } from '@crossward/kernel';
import { listenOn } from '@crossward/platform-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const isBusy = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/**
 * Listens on the wanted port or, where another program has it, on any free one; returns the port and whether it is
 * the wanted one.
 */
export const listenOnFreePort = async (
  app: NestFastifyApplication,
  host: string,
  wanted: number,
): Promise<{ port: number; asWanted: boolean }> => {
  try {
    await listenOn(app, wanted, host);
    return { port: portOf(app), asWanted: true };
  } catch (error) {
    if (!isBusy(error)) throw refused(error, host, wanted);
  }
  await listenOn(app, 0, host);
  return { port: portOf(app), asWanted: false };
};

const portOf = (app: NestFastifyApplication): number => {
  const address = app.getHttpServer().address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
};

const refused = (cause: unknown, host: string, port: number): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'CANNOT_LISTEN',
    message: `Cannot listen on (${host}:${port}): ${(cause as Error).message}.`,
    nextStep: 'Choose another PORT (above 1024 without special rights) or HOST.',
    facts: { host, port },
    cause,
  });
