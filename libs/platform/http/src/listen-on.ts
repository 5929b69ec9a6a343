import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Node lets 511 connections wait to be accepted; a thousand that come at once would have the rest dropped and reset.
 * The system may hold the queue shorter (`net.core.somaxconn`).
 */
const BACKLOG = 4096;

export const listenOn = async (app: NestFastifyApplication, port: number, host: string): Promise<void> => {
  await app.listen({ port, host, backlog: BACKLOG });
};
