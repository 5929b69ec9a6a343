import { createInterface } from 'node:readline/promises';
import { emptyChannels } from '@crossward/channels-feature';
import { systemActor } from '@crossward/contracts';
import { CREDENTIALS_ENTITIES, emptyCredentials } from '@crossward/credentials-feature';
import { emptyMarket, MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { emptyGapPolicies } from '@crossward/matching-feature';
import { emptyMessaging } from '@crossward/messaging-feature';
import { emptyOnboarding } from '@crossward/onboarding-data-access';
import { loadConfig } from '@crossward/platform-config';
import { migrate, openDatabase } from '@crossward/platform-database';
import { emptyAccounts } from '@crossward/platform-identity';
import { openDatabaseOfHome } from './database.js';
import { Progress } from './progress.js';
import { Shutdown } from './shutdown.js';

const QUESTION =
  'This removes every organisation, gap, nurse, submission, placement, verification, plan, message and account of this home.\n' +
  'The audit log stays. Type "empty the market" to go on: ';

/** `npm run reset`: empties the market after a confirmation (`--yes` gives it); the next start loads the demo again. */
export const reset = async (args: readonly string[]): Promise<void> => {
  if (!args.includes('--yes') && !(await confirmed())) {
    process.stdout.write('Nothing was changed.\n');
    process.exitCode = 1;
    return;
  }
  const shutdown = new Shutdown();
  try {
    await emptyEverything(new Progress(), shutdown);
  } finally {
    await shutdown.run();
  }
};

const confirmed = async (): Promise<boolean> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(QUESTION), closed]);
  terminal.close();
  return answer.trim().toLowerCase() === 'empty the market';
};

const emptyEverything = async (progress: Progress, shutdown: Shutdown): Promise<void> => {
  const urls = await openDatabaseOfHome(progress, shutdown);
  const config = loadConfig(process.env, { ...urls, logLevel: 'warn' });
  await migrate(config);
  const database = await openDatabase(config, { entities: [...MARKETPLACE_ENTITIES, ...CREDENTIALS_ENTITIES] });
  shutdown.add('database', () => database.close());
  await progress.step('emptying the market', () =>
    database.unitOfWork.run(systemActor, async (tx) => {
      await emptyChannels(tx);
      await emptyMessaging(tx);
      await emptyOnboarding(tx);
      await emptyCredentials(tx);
      await emptyGapPolicies(tx);
      await emptyMarket(tx);
      await emptyAccounts(tx);
      tx.record({ action: 'market.emptied', subjectType: 'market', subjectId: 'all' });
    }),
  );
};
