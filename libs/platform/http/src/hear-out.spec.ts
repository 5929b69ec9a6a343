import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LampModule } from './spec-controller.js';
import { testHttpApp } from './test-http-app.js';

describe('a body that is refused while it is still being sent', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await testHttpApp(LampModule);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  const send = async (bytes: number): Promise<Response> =>
    fetch(`${await app.getUrl()}/v1/lamps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'x'.repeat(bytes) }),
    });

  it.each([1_100_000, 10_000_000, 60_000_000])('of %i bytes leaves the client with the answer', async (bytes) => {
    for (let time = 0; time < 3; time += 1) {
      const answer = await send(bytes);
      expect(answer.status).toBe(413);
      expect(await answer.json()).toMatchObject({ code: 'BODY_TOO_LARGE', nextStep: 'Send less at once.' });
    }
  });

  it('is not heard out when it announces more than anything takes', async () => {
    const answer = await send(70_000_000).catch((error: unknown) => error);
    if (answer instanceof Response) expect(answer.headers.get('connection')).toBe('close');
    else expect(answer).toBeInstanceOf(TypeError);
  });
});
