import { journey, listVerifications, settledVerifications, signIn } from './support/journey.js';
import { StandaloneProcess } from './support/standalone-process.js';

/** What `npm start` and `npm run demo` promise, on the embedded default. */
describe('the whole main job', () => {
  let server: StandaloneProcess;

  beforeAll(async () => {
    server = await StandaloneProcess.create();
    await server.start();
  }, 120_000);

  afterAll(() => server.dispose());

  it('starts with a line per step, the demo accounts, a summary, and the address last', () => {
    const lines = server.output.trim().split('\n');
    expect(lines.at(-1)).toBe(`Crossward is ready: ${server.url}`);
    for (const step of ['PostgreSQL', 'migrations', 'services', 'demo market', 'ranking']) {
      expect(server.output).toMatch(new RegExp(`✓ ${step}.*\\(\\d+\\.\\d s\\)`));
    }
    expect(server.output).toMatch(/400 nurses, 12 organisations, 31 facilities, 124 gaps/);
    expect(server.output).toMatch(/recruiter@crossward\.example/);
    expect(server.output).toMatch(/gaps open +\d+\n +nurses ranked +[1-9]\d*\n/);
  });

  it('is live, ready, measured, and describes itself without assets from outside', async () => {
    for (const path of ['/livez', '/readyz', '/metrics']) expect((await fetch(server.url + path)).status).toBe(200);
    const document = (await (await fetch(`${server.url}/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/v1/gaps', '/v1/recognition/decisions']));
    const reference = await (await fetch(`${server.url}/reference`)).text();
    expect(reference).toMatch(/<script/);
    expect(reference).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('takes a nurse from profile to first shift, each step with its law', async () => {
    const story = await journey(server);
    expect(story.status).toBe('on_assignment');
    expect(story.told).toMatch(/US-FL: authorised by us-nlc-privilege/);
    expect(story.told).toMatch(/§ Nurse Licensure Compact, Article III/);
    expect(story.told).toMatch(/simulated/);
  });

  it('tells the story as a command that ends with 0, and with 1 when there is no server', async () => {
    const told = await server.run(['demo']);
    expect(told.output).toMatch(/The story came true/);
    expect(told.code).toBe(0);
    const alone = await server.run(['demo'], { CROSSWARD_URL: 'http://127.0.0.1:9' });
    expect(alone.code).toBe(1);
    expect(alone.output).toMatch(/npm start/);
  });

  it('refuses a second start in the same home and names the process', async () => {
    const second = await server.run(['start']);
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/Another Crossward \(pid \d+\) runs in this home/);
  });

  it('stops cleanly on Ctrl-C and keeps the data at the next start', async () => {
    await settledVerifications(await signIn(server, 'recruiter@crossward.example'));
    const before = await listVerifications(await signIn(server, 'recruiter@crossward.example'));
    expect(await server.end('SIGINT')).toEqual({ code: 0, signal: null });
    expect(server.output).toMatch(/Stopped\.\s*$/);
    await server.start();
    expect(server.output).toMatch(/✓ demo market: kept as it was/);
    const after = await listVerifications(await signIn(server, 'recruiter@crossward.example'));
    expect(after).toHaveLength(before.length);
  });
});
