import 'reflect-metadata';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LampModule } from './spec-controller.js';
import { testHttpApp } from './test-http-app.js';

describe('a body that is refused while it is still being sent', () => {
  let app: NestFastifyApplication;
  let socket: Socket;
  let heard: string;

  beforeAll(async () => {
    app = await testHttpApp(LampModule);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  beforeEach(() => {
    heard = '';
    socket = connect((app.getHttpServer().address() as AddressInfo).port, '127.0.0.1');
    socket.on('data', (bytes) => void (heard += String(bytes)));
    socket.on('error', () => undefined);
  });
  afterEach(() => void socket.destroy());

  const until = async (holds: () => boolean): Promise<void> => {
    const end = performance.now() + 5_000;
    while (!holds() && performance.now() < end) await new Promise((wake) => setTimeout(wake, 10));
    expect({ held: holds(), heard }).toMatchObject({ held: true });
  };
  const announce = (bytes: number): boolean =>
    socket.write(
      `POST /v1/lamps HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${bytes}\r\n\r\n`,
    );

  it('is read to its end, and the connection is good for the next request', async () => {
    announce(10_000_000);
    socket.write(Buffer.alloc(1_000));
    await until(() => heard.includes('BODY_TOO_LARGE'));
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).not.toMatch(/^connection: close/im);
    socket.write(Buffer.alloc(9_999_000));
    socket.write('GET /v1/lamps HTTP/1.1\r\nhost: x\r\n\r\n');
    await until(() => heard.includes('HTTP/1.1 200 '));
  });

  it('is cut off where it announces more than anything takes', async () => {
    announce(70_000_000);
    socket.write(Buffer.alloc(1_000));
    await until(() => heard.includes('BODY_TOO_LARGE') && socket.closed);
  });
});
