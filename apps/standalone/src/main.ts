import { runDemo } from './demo/run-demo.js';
import { migrateDatabase } from './migrate.js';
import { reset } from './reset.js';
import { sayError } from './say-error.js';
import { start } from './start.js';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start,
  demo: runDemo,
  reset,
  migrate: migrateDatabase,
};

const [name = 'start', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  process.stderr.write(`No command (${name}). Use one of: ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  command(args).catch((error: unknown) => {
    sayError(error);
    process.exit(1);
  });
}
