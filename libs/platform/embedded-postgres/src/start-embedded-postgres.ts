import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '@crossward/kernel';
import { homeSecrets } from '@crossward/platform-config';
import { locateBinaries } from './binaries.js';
import { SUPERUSER, prepareData } from './data-directory.js';
import { freePort } from './free-port.js';
import { lockHome } from './home-lock.js';
import { findPlaces } from './places.js';
import { startPostmaster, type Postmaster } from './postmaster.js';
import { DATABASE, OWNER, SERVICE, prepareRoles } from './roles.js';
import { runUser } from './run-user.js';
import { clearStalePostmaster } from './stale-postmaster.js';

export interface EmbeddedPostgresOptions {
  /** The folder of this machine's Crossward; data go to `<home>/postgres`. */
  home: string;
  /** False is faster and loses data when the machine (not the process) crashes: for tests only. */
  durable: boolean;
  /** Wanted port; when it is taken, another one is used and told. Default: any free one. */
  port?: number;
  maxConnections?: number;
  /** Memory of the server's own for pages, in MiB; more pays off only for large data that are asked again and again. */
  sharedBuffersMb?: number;
  onProgress?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** Login of the services (`crossward_service`). */
  readonly databaseUrl: string;
  /** Login that owns the schemas (`crossward_owner`). */
  readonly ownerUrl: string;
  /** Login of the superuser: for maintenance and tests, never for a service. */
  readonly adminUrl: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** Resolves with the exit code when the server ends, wanted or not. */
  readonly exited: Promise<number | null>;
  /** Waits for clients to leave (at most a second), then shuts the server down cleanly. */
  stop(): Promise<void>;
}

const PORT_ATTEMPTS = 5;

/**
 * Runs a real PostgreSQL for this process, on loopback only and with passwords. It ends with this process, however
 * that ends, and recovers from any crash at the next start.
 * @throws DomainError HOME_IN_USE, POSTGRES_VERSION_MISMATCH, POSTGRES_DID_NOT_START and others, each with a next step.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const home = resolve(options.home);
  const say = options.onProgress ?? (() => undefined);
  const user = runUser();
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const lock = lockHome(home);
  try {
    const secrets = homeSecrets(home); // before anything that looks like data: it refuses to make new ones beside data
    const places = findPlaces(home, user, say);
    const binaries = locateBinaries(user, places.shared, say);
    const { data } = places;
    await clearStalePostmaster(data, say);
    await prepareData(data, binaries, user, { password: secrets.postgresPassword, durable: options.durable, say });
    const { postmaster, adminUrl } = await startOnFreePort(options, say, (port) => {
      const url = loginUrl(SUPERUSER, secrets.postgresPassword, port, 'postgres');
      const log = join(home, 'postgres.log');
      const { durable, maxConnections = 200, sharedBuffersMb = 256 } = options;
      const sizes = { maxConnections, sharedBuffersMb };
      const settings = { postgres: binaries.postgres, data, port, log, durable, ...sizes, user, adminUrl: url };
      return startPostmaster(settings).then((started) => ({ postmaster: started, adminUrl: url }));
    });
    try {
      await prepareRoles(adminUrl, { owner: secrets.ownerPassword, service: secrets.servicePassword });
    } catch (error) {
      await postmaster.stop();
      throw error;
    }
    const { port } = postmaster;
    return {
      databaseUrl: loginUrl(SERVICE, secrets.servicePassword, port, DATABASE),
      ownerUrl: loginUrl(OWNER, secrets.ownerPassword, port, DATABASE),
      adminUrl: loginUrl(SUPERUSER, secrets.postgresPassword, port, DATABASE),
      port,
      dataDirectory: data,
      exited: postmaster.exited,
      stop: async () => {
        await postmaster.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};

/** Between finding a port and the server's taking it, somebody else may take it. */
const startOnFreePort = async (
  options: EmbeddedPostgresOptions,
  say: (line: string) => void,
  start: (port: number) => Promise<{ postmaster: Postmaster; adminUrl: string }>,
): Promise<{ postmaster: Postmaster; adminUrl: string }> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(await freePort(attempt === 1 ? options.port : undefined, say));
    } catch (error) {
      const taken = error instanceof DomainError && error.code === 'POSTGRES_PORT_TAKEN';
      if (!taken || attempt === PORT_ATTEMPTS) throw error;
    }
  }
};

const loginUrl = (role: string, password: string, port: number, database: string): string =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
