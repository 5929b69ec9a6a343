import { expectSurvivalOfKills } from './support/kill-journey.js';
import { StandaloneProcess } from './support/standalone-process.js';

describe('a kill -9 in the middle of the job', () => {
  let server: StandaloneProcess;

  beforeAll(async () => {
    server = await StandaloneProcess.create();
    await server.start();
  }, 120_000);

  afterAll(() => server.dispose());

  it(
    'loses no queued check or task and does none twice (queues on PostgreSQL)',
    () => expectSurvivalOfKills(server),
    240_000,
  );
});
