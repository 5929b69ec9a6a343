import { creating, type components } from '@crossward/api-client';
import { until, type Api } from '@crossward/app-standalone';
import { signIn } from './support/journey.js';
import { StandaloneProcess } from './support/standalone-process.js';

type Reranking = components['schemas']['RerankingAnswer'];
type Change = components['schemas']['RankingChangeAnswer'];

const FLORIDA_LEAVES = {
  before: {},
  after: { withdrawal: { membership: 'nlc', jurisdiction: 'US-FL', on: '2026-12-31' } },
  depth: 500,
};

/** What `npm run demo -- withdrawal` promises, and that a market is ranked to the end whoever dies meanwhile. */
describe('a compact member leaves on a day', () => {
  let server: StandaloneProcess;
  let recruiter: Api;

  beforeAll(async () => {
    server = await StandaloneProcess.create();
    await server.start();
    recruiter = await signIn(server, 'recruiter@crossward.example');
  }, 120_000);
  afterAll(() => server.dispose());

  const start = async (): Promise<string> =>
    (
      await recruiter.ask(({ POST }) =>
        POST('/v1/rerankings', { params: { header: creating() }, body: FLORIDA_LEAVES }),
      )
    ).id;
  const ended = (rerankingId: string): Promise<Reranking> =>
    until(
      'the re-ranking',
      () => recruiter.ask(({ GET }) => GET('/v1/rerankings/{rerankingId}', { params: { path: { rerankingId } } })),
      ({ finishedAt }) => finishedAt !== null,
      120_000,
    );
  const changesOf = async (rerankingId: string): Promise<Change[]> => {
    const all: Change[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = { limit: 200, ...(cursor ? { cursor } : {}) };
      const page: { items: Change[]; nextCursor: string | null } = await recruiter.ask(({ GET }) =>
        GET('/v1/rerankings/{rerankingId}/changes', { params: { path: { rerankingId }, query } }),
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    return all;
  };

  it('is told in plain words: who lost which gap, and by which rule', async () => {
    const { code, output } = await server.run(['demo', 'withdrawal']);
    expect(output).toMatch(/gaps ranked twice in \d+ jobs; [1-9]\d* of them differ/);
    expect(output).toMatch(/\(US-FL\), from \d{4}-\d\d-\d\d:/);
    expect(output).toMatch(/was number \d+ by us-nlc-privilege, and loses it\. /);
    expect(output).toMatch(/In all [1-9]\d* times: authorised-by-start without us-nlc-privilege/);
    expect(output).toMatch(/§ Nurse Licensure Compact, Article III/);
    const dated = output.slice(output.indexOf('last day of Connecticut'));
    expect(dated).toMatch(/[1-9]\d* of them differ/);
    expect(dated).toMatch(/\(US-CT\), from \d{4}-\d\d-\d\d:/);
    expect(dated).toMatch(/In all [1-9]\d* times: authorised-by-start without us-nlc-privilege\./);
    expect(dated).not.toMatch(/by own-licence/);
    expect(output).toMatch(/Florida leaving would take [1-9]\d* matches at [1-9]\d* gaps; nothing was changed/);
    expect(code).toBe(0);
    expect((await server.run(['demo', 'nonsense'])).code).toBe(1);
  }, 120_000);

  it('names at each gap exactly those who fit it by the law in use and would not then', async () => {
    const id = await start();
    const run = await ended(id);
    const lost = (await changesOf(id)).filter(({ change }) => change === 'disappears');
    expect(lost).toHaveLength(run.disappear);
    const gaps = [...new Set(lost.map(({ gapId }) => gapId))];
    for (const gapId of gaps) {
      const path = { gapId };
      const { items, eligible } = await recruiter.ask(({ GET }) =>
        GET('/v1/gaps/{gapId}/candidates', { params: { path, query: { limit: 200 } } }),
      );
      const named = lost.filter((change) => change.gapId === gapId);
      const { items: differences } = await recruiter.ask(({ GET }) =>
        GET('/v1/rerankings/{rerankingId}/gaps', { params: { path: { rerankingId: id }, query: { limit: 200 } } }),
      );
      const difference = differences.find((one) => one.gapId === gapId);
      expect(difference).toMatchObject({ eligibleBefore: eligible, eligibleAfter: eligible - named.length });
      for (const { nurseId, before, after, failed } of named) {
        const candidate = items.find((one) => one.nurseId === nurseId);
        if (eligible <= 200) expect(candidate).toMatchObject({ rank: before.rank, score: before.score });
        expect(after.rank).toBeNull();
        expect(failed.map(({ constraint }) => constraint)).toEqual(['authorised-by-start']);
      }
    }
    expect(gaps.length).toBeGreaterThan(0);
  }, 120_000);

  it('is ranked to its end by whoever comes next, without doubles, when the process is killed in the midst of it', async () => {
    const undisturbed = await start();
    const whole = await ended(undisturbed);
    const killed = await start();
    await server.end('SIGKILL');
    await server.start();
    recruiter = await signIn(server, 'recruiter@crossward.example');
    const run = await ended(killed);
    const { gapsRanked, gapsChanged, appear, disappear, move, batchesDone } = whole;
    expect(run).toMatchObject({ status: 'completed', gapsRanked, gapsChanged, appear, disappear, move, batchesDone });
    expect(await changesOf(killed)).toEqual(await changesOf(undisturbed));
  }, 240_000);
});
