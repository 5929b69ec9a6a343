import { createServer } from 'node:net';

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });

/** The wanted loopback port when it is free, else one that the system picks. */
export const freePort = async (wanted: number | undefined, say: (line: string) => void): Promise<number> => {
  if (wanted) {
    if ((await tryPort(wanted)) !== null) return wanted;
    say(`Port ${wanted} is taken: PostgreSQL uses another one.`);
  }
  const port = await tryPort(0);
  if (port === null) throw new Error('The system has no free port on 127.0.0.1.');
  return port;
};
