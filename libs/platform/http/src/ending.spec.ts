import 'reflect-metadata';
import { jest } from '@jest/globals';
import { LampModule } from './spec-controller.js';
import { testHttpApp } from './test-http-app.js';

describe('an application that is told to end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('on %s closes its server, then ends the process with 0', async (signal) => {
    const app = await testHttpApp(LampModule, { shutdownHooks: true });
    await app.listen(0, '127.0.0.1');
    const ended = new Promise<{ code: unknown; listening: boolean }>((done) => {
      jest.spyOn(process, 'exit').mockImplementation(((code: unknown) => {
        done({ code, listening: app.getHttpServer().listening });
      }) as typeof process.exit);
    });
    process.emit(signal, signal);
    expect(await ended).toEqual({ code: 0, listening: false });
    jest.restoreAllMocks();
  });
});
