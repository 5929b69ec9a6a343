import { sayError } from './say-error.js';

type Command = (args: readonly string[]) => Promise<void>;

/** Each command loads only the code that it needs. */
const COMMANDS: Readonly<Record<string, Command>> = {
  start: async () => (await import('./start.js')).start(),
  demo: async (args) => (await import('./demo/run-demo.js')).runDemo(args),
  reset: async (args) => (await import('./reset.js')).reset(args),
  migrate: async () => (await import('./migrate.js')).migrateDatabase(),
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
