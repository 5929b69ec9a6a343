import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataOf } from '@crossward/api-client';
import { systemActor } from '@crossward/contracts';
import { addDays, systemClock, type LocalDate } from '@crossward/kernel';
import { recordLawImpact } from '@crossward/marketplace-data-access';
import { openDatabase } from '@crossward/platform-database';
import { LAW_FOLDER } from '@crossward/recognition-corpus';
import type { TestPostgres } from '@crossward/testing';
import { awaited, type Cast } from './cast.js';
import type { Person } from './person.js';

const BIN = fileURLToPath(new URL('../../../cli/bin/crossward.mjs', import.meta.url));

/** A copy of the law in which a party of the compact leaves on a day. */
export const lawWithout = (folder: string, party: string, leaves: LocalDate): string => {
  cpSync(LAW_FOLDER, folder, { recursive: true });
  const path = join(folder, 'memberships/nlc.yaml');
  const text = readFileSync(path, 'utf8');
  const planted = text.replace(
    new RegExp(
      `(jurisdiction: ${party}\\n\\s+inbound: \\{ from: [-0-9]+)( \\}\\n\\s+issuing: \\{ from: [-0-9]+)( \\})`,
    ),
    `$1, until: ${leaves}$2, until: ${leaves}$3`,
  );
  if (planted === text) throw new Error(`${party} stands otherwise in memberships/nlc.yaml.`);
  writeFileSync(path, planted);
  return folder;
};

/** The command as an operator runs it, against the database of this test. */
export const impactCommand = ({ config }: TestPostgres, args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [BIN, 'corpus', 'impact', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: config.databaseUrl, CROSSWARD_HOME: config.home },
  });

export interface Mark {
  id: string;
  status: string;
  submissionId: string;
  placementId: string | null;
  arrangement: string | null;
  losesOn: string;
  headVersion: string;
  version: number;
}

/** Those of the newest changes of law that this person may see. */
export const listMarks = ({ api }: Person): Promise<{ items: Mark[] }> =>
  dataOf(api.GET('/v1/rechecks', { params: { query: { limit: 200 } } }));

export const marksOf = (items: { items: Mark[] }, submissionId: string): Mark[] =>
  items.items.filter((mark) => mark.submissionId === submissionId);

/** Tells the market that a change of law puts one submission at risk, and waits for the mark. */
export const markForRecheck = async (
  { recruiter }: Cast,
  { config }: TestPostgres,
  submissionId: string,
): Promise<string> => {
  const { unitOfWork, close } = await openDatabase(config, { poolSize: 1 });
  const finding = {
    ...{ kind: 'submission' as const, id: submissionId, on: addDays(systemClock.today(), 95) },
    ...{ before: 'authorised' as const, after: 'pathway' as const, arrangement: 'us-nlc-privilege' },
  };
  const versions = { baseVersion: '2026-11-22+00000001', headVersion: '2026-11-22+00000002' };
  await unitOfWork.run(systemActor, (tx) => recordLawImpact(tx, { ...versions, findings: [finding] }));
  await close();
  return awaited('the mark', async () => {
    const [mark] = marksOf(await listMarks(recruiter), submissionId);
    return mark?.id ?? null;
  });
};
