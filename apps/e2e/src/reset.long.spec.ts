import { journey } from './support/journey.js';
import { StandaloneProcess } from './support/standalone-process.js';

/** What `npm run reset` promises. */
describe('the market of a home', () => {
  let server: StandaloneProcess;

  beforeAll(async () => {
    server = await StandaloneProcess.create();
    await server.start();
    await journey(server);
    await server.end('SIGTERM');
  }, 120_000);

  afterAll(() => server.dispose());

  it('is kept where nobody confirms that it goes', async () => {
    const refused = await server.run(['reset']);
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/Nothing was changed/);
    await server.start();
    expect(server.output).toMatch(/✓ demo market: kept as it was/);
    await server.end('SIGTERM');
  });

  it('is as new after a confirmation', async () => {
    expect((await server.run(['reset', '--yes'])).code).toBe(0);
    await server.start();
    expect(server.output).toMatch(/✓ demo market: 400 nurses/);
    expect((await journey(server)).status).toBe('on_assignment');
  });
});
