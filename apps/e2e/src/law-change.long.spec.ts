import { dataOf, moving } from '@crossward/api-client';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayIn } from '@crossward/kernel';
import { assemble, awaited, floridaOf, openGap, submit, type Cast } from './support/cast.js';
import { impactCommand, lawWithout, listMarks, marksOf, type Mark } from './support/law-change.js';
import { ServedMarket } from './support/served-market.js';

interface Answer {
  profiles: number;
  atRisk: { kind: string; id: string; on: string; arrangement: string; destination: string }[];
  problems: unknown[];
}

describe('a change of law in a living market', () => {
  let market: ServedMarket;
  let cast: Cast;
  let submissionId: string;
  const folder = mkdtempSync(join(tmpdir(), 'crossward-law-'));
  const today = dayIn(new Date(), 'America/New_York');
  /** Inside the assignment, which begins in twenty days and lasts four weeks. */
  const leaves = addDays(today, 30);
  let law: string;

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    const { unitId } = await floridaOf(cast);
    submissionId = (await submit(cast.nurseA, (await openGap(cast, unitId, 20)).id)).id;
    law = lawWithout(join(folder, 'law'), 'US-FL', leaves);
  }, 180_000);
  afterAll(async () => {
    await market?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const impact = (...more: string[]): ReturnType<typeof impactCommand> =>
    impactCommand(market.postgres, ['current', law, '--live', '--json', ...more]);
  const marks = async (): Promise<Mark[]> => marksOf(await listMarks(cast.nurseA), submissionId);

  it('is found for every live nurse, and told without a mark', async () => {
    const { status, stdout, stderr } = impact();
    expect([status, stderr]).toEqual([0, '']);
    const { profiles, atRisk, problems } = JSON.parse(stdout) as Answer;
    expect(profiles).toBeGreaterThan(50);
    expect(problems).toEqual([]);
    expect(atRisk.find(({ id }) => id === submissionId)).toMatchObject({
      ...{ kind: 'submission', on: leaves, arrangement: 'us-nlc-privilege', destination: 'US-FL' },
    });
    expect(await marks()).toEqual([]);
  }, 120_000);

  it('marks what is at risk once, and the nurse, the hospital and the recruiter see it', async () => {
    for (const run of [impact('--emit'), impact('--emit')]) expect(run.stderr).toMatch(/^Impact [-0-9a-f]+: \d+ marks/);
    const [mark] = await awaited('the mark', async () => ((await marks()).length > 0 ? marks() : null));
    expect(mark).toMatchObject({ status: 'open', losesOn: leaves, arrangement: 'us-nlc-privilege', placementId: null });
    for (const actor of [cast.approverA, cast.recruiter]) {
      const params = { path: { recheckId: mark?.id as string } };
      expect(await dataOf(actor.api.GET('/v1/rechecks/{recheckId}', { params }))).toMatchObject({ submissionId });
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await marks()).toHaveLength(1);
  }, 120_000);

  it('is lifted by a re-check as long as the law in use has not changed', async () => {
    const [mark] = (await marks()) as [Mark];
    const params = { path: { recheckId: mark.id }, header: moving(mark.version) };
    const decided = await dataOf(cast.approverA.api.POST('/v1/rechecks/{recheckId}/decision', { params }));
    expect(decided).toMatchObject({ status: 'lifted', decidedVerdict: 'authorised' });
  });
});
