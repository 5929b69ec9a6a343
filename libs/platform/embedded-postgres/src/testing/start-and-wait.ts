import { startEmbeddedPostgres } from '../start-embedded-postgres.js';

/** A process that a test kills: starts the database of the home given as argument and tells its URL. */
const postgres = await startEmbeddedPostgres({ home: process.argv[2] ?? '', durable: true });
process.stdout.write(`${JSON.stringify({ adminUrl: postgres.adminUrl })}\n`);
setInterval(() => undefined, 60_000);
