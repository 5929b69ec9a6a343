import { journey } from './support/journey.js';
import { expectSurvivalOfKills } from './support/kill-journey.js';
import { StandaloneProcess } from './support/standalone-process.js';

/** Run by `npm run test:redis`, which gives REDIS_URL. */
describe('the whole main job with the queues on Redis', () => {
  let server: StandaloneProcess;

  beforeAll(async () => {
    const REDIS_URL = process.env['REDIS_URL'];
    if (!REDIS_URL) throw new Error('REDIS_URL is not set: run npm run test:redis.');
    server = await StandaloneProcess.create({ REDIS_URL });
    await server.start();
  }, 120_000);

  afterAll(() => server.dispose());

  it('takes a nurse from profile to first shift', async () => {
    expect((await journey(server)).status).toBe('on_assignment');
  }, 120_000);

  it('loses no queued check or task to a kill -9 and does none twice', () => expectSurvivalOfKills(server), 240_000);
});
