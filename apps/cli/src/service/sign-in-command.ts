import { Command } from 'commander';
import { write, type Terminal } from '../terminal.js';
import { homeOf, serverUrl, serviceAt, type ServerOptions } from './connect.js';
import { readPassword } from './read-password.js';
import { readSession, removeSession, writeSession } from './session-file.js';

interface Options extends ServerOptions {
  email: string;
}

const signIn = async ({ email, ...options }: Options, terminal: Terminal): Promise<void> => {
  const home = await homeOf();
  const url = serverUrl(options, null);
  const { api, ask } = await serviceAt(url, null);
  const password = await readPassword(terminal);
  const { token, expiresAt, account } = await ask(api.POST('/v1/sessions', { body: { email, password } }));
  writeSession(home, { url, email, token, expiresAt });
  await write(terminal.out, `${account.displayName} (${account.role}) is signed in at ${url} until ${expiresAt}.\n`);
};

/** The session ends at the server too, unless it has ended there already. */
const signOut = async ({ out }: Terminal): Promise<void> => {
  const home = await homeOf();
  const session = readSession(home);
  if (!session) return write(out, 'Nobody is signed in.\n');
  const { api, ask } = await serviceAt(session.url, session.token);
  await ask(api.DELETE('/v1/sessions/current')).catch((error: { kind?: string }) => {
    if (error.kind !== 'unauthenticated') throw error as Error;
  });
  removeSession(home);
  await write(out, `${session.email} is signed out at ${session.url}.\n`);
};

/** `sign-in`: keeps a session in the home for the commands that ask a running service. */
export const signInCommand = (terminal: Terminal): Command =>
  new Command('sign-in')
    .description('Sign in at a running service; the password is read unseen, or from standard input')
    .requiredOption('--email <address>', 'of the account')
    .option('--url <url>', 'the service (default: CROSSWARD_URL, then http://127.0.0.1:3000)')
    .addHelpText(
      'after',
      '\nThe session is kept in CROSSWARD_HOME, for you alone to read. CROSSWARD_TOKEN replaces it.',
    )
    .action((options: Options) => signIn(options, terminal));

export const signOutCommand = (terminal: Terminal): Command =>
  new Command('sign-out').description('End the session of the last sign-in').action(() => signOut(terminal));
