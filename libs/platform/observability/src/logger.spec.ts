import { DomainError } from '@crossward/kernel';
import { createLogger, type LoggerOptions } from './logger.js';
import { NestLogger } from './nest-logger.js';

const CANARY = 'ana.canary@example.org';
const TOKEN = 'q8Zk3vN0xR5sT7uY1wB2cD4eF6gH8jK0';

const written = (options: LoggerOptions = {}, logLevel = 'debug') => {
  const lines: string[] = [];
  const logger = createLogger({ logLevel }, { ...options, destination: { write: (line) => lines.push(line) } });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
};

describe('the log', () => {
  it('writes listed fields and drops all others', () => {
    const { logger, lines, last } = written();
    logger.info({
      event: 'request',
      method: 'GET',
      status: 200,
      email: CANARY,
      body: { name: CANARY },
      url: `/?q=${CANARY}`,
    });
    expect(last()).toMatchObject({ level: 'info', event: 'request', method: 'GET', status: 200 });
    expect(lines.join()).not.toContain(CANARY);
  });

  it('drops an object under a listed name', () => {
    const { logger, last } = written();
    logger.info({ event: { email: CANARY } });
    expect(last()).not.toHaveProperty('event');
  });

  it('keeps the code and the place of an error, and none of the values in its message', () => {
    const { logger, lines, last } = written();
    const cause = Object.assign(new Error(`invalid input syntax for type uuid: "${CANARY}"`), {
      code: '22P02',
      detail: `Key (email)=(${CANARY}) already exists.`,
      parameters: [CANARY],
    });
    logger.error({
      error: new DomainError({
        kind: 'invalid',
        code: 'BAD',
        message: `It (${CANARY}) is bad.`,
        nextStep: CANARY,
        cause,
      }),
    });
    expect(last()['error']).toMatchObject({ code: 'BAD', message: 'It (…) is bad.', cause: { code: '22P02' } });
    expect(lines.join()).not.toContain(CANARY);
  });

  it('hides values in plain messages, also those of Nest', () => {
    const { logger, lines } = written();
    logger.info(`token ${TOKEN} of ${CANARY}`);
    logger.info({ event: 'x' }, 'format %s', CANARY);
    const nest = new NestLogger(logger);
    nest.error(`failed for ${CANARY}`, `Error: ${CANARY}\n    at x`, 'Context');
    nest.warn({ event: 'y', email: CANARY });
    nest.error(new Error(CANARY), 'Context');
    nest.log('hello', CANARY);
    expect(lines).toHaveLength(6);
    expect(lines.join()).not.toContain(TOKEN);
    expect(lines.join()).not.toContain('canary@');
  });

  it('drops what is bound to a child as well', () => {
    const { logger, lines } = written();
    logger.child({ requestId: 'r-1', email: CANARY }).child({ code: CANARY }).info({ event: 'x' });
    expect(lines.join()).toContain('r-1');
    expect(lines.join()).not.toContain(CANARY);
  });

  it('says only warnings and worse when quiet, and nothing when silent', () => {
    const quiet = written({ quiet: true });
    quiet.logger.info({ event: 'a' });
    quiet.logger.warn({ event: 'b' });
    expect(quiet.lines).toHaveLength(1);
    const silent = written({ quiet: true }, 'silent');
    silent.logger.error({ event: 'c' });
    expect(silent.lines).toHaveLength(0);
  });
});
