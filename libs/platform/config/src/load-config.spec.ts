import { mkdtempSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@crossward/kernel';
import { homeSecrets } from './home-secrets.js';
import { DEMO_SECRETS, loadConfig } from './load-config.js';

const DATABASE_URL = 'postgres://crossward_service:secret@db:5432/crossward';
const SECRETS = {
  CURSOR_SECRET: 'f3b1c94e7a8d4b6f9c2e1a5d7b8c0e3f',
  ENCRYPTION_KEY: Buffer.alloc(32, 'k3y').toString('base64'),
};
const production = { CROSSWARD_MODE: 'production', DATABASE_URL, ...SECRETS };

const refusal = (load: () => unknown): DomainError => {
  try {
    load();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('loadConfig', () => {
  it('has a value for everything but the database and, in production, the secrets', () => {
    expect(loadConfig(production)).toMatchObject({
      mode: 'production',
      databaseUrl: DATABASE_URL,
      ownerDatabaseUrl: DATABASE_URL,
      redisUrl: null,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      demoMode: false,
      publicUrl: 'http://127.0.0.1:3000',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ ...production, REDIS_URL: '', PORT: ' ' })).toMatchObject({ redisUrl: null, port: 3000 });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '30x'],
    ['PORT', '-1'],
    ['REDIS_URL', 'http://cache'],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_OWNER_URL', 'db'],
    ['LOG_LEVEL', 'loud'],
    ['CROSSWARD_MODE', 'prod'],
    ['DEMO_MODE', 'maybe'],
    ['CURSOR_SECRET', 'short'],
    ['ENCRYPTION_KEY', Buffer.alloc(31).toString('base64')],
    ['ENCRYPTION_KEY', 'not base64 at all, but thirty-two chars'],
    ['PUBLIC_URL', 'crossward.example'],
  ])('refuses %s=%s by name', (name, value) => {
    const error = refusal(() => loadConfig({ ...production, [name]: value }));
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.problems.map((problem) => problem.at)).toContain(name);
    expect(error.nextStep).toContain(name);
  });

  it('takes the ends of the range of ports', () => {
    expect(loadConfig({ ...production, PORT: '65535' }).port).toBe(65_535);
    expect(loadConfig({ ...production, PORT: '0' }).port).toBe(0);
  });

  it('names every wrong value at once', () => {
    const error = refusal(() => loadConfig({ CROSSWARD_MODE: 'production', PORT: 'x', LOG_LEVEL: 'y' }));
    expect(error.problems.map((problem) => problem.at)).toEqual([
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
      'CURSOR_SECRET',
      'ENCRYPTION_KEY',
    ]);
  });

  it('takes e-mails to a server only with an address that they come from, and never repeats its password', () => {
    const mail = (more: object) => () => loadConfig({ ...production, ...more });
    expect(mail({})()).toMatchObject({ smtpUrl: null, mailFrom: 'crossward@localhost' });
    const smtp = { SMTP_URL: 'smtps://user:geheim@mail.example.org:465' };
    expect(mail({ ...smtp, MAIL_FROM: 'notices@example.org' })()).toMatchObject({ mailFrom: 'notices@example.org' });
    expect(refusal(mail(smtp)).problems.map(({ at }) => at)).toEqual(['MAIL_FROM']);
    const wrong = refusal(mail({ SMTP_URL: 'http://user:geheim@mail.example.org', MAIL_FROM: 'Crossward <a@b.c>' }));
    expect(wrong.problems.map(({ at }) => at)).toEqual(['SMTP_URL', 'MAIL_FROM']);
    expect(wrong.message).not.toContain('geheim');
  });

  it('never repeats a URL, which may hold a password', () => {
    const error = refusal(() => loadConfig({ ...production, DATABASE_URL: 'mysql://root:hunter2@db' }));
    expect(JSON.stringify([error.message, error.nextStep, error.problems, error.facts])).not.toContain('hunter2');
  });

  it.each([
    ['CURSOR_SECRET', DEMO_SECRETS.cursorSecret],
    ['ENCRYPTION_KEY', DEMO_SECRETS.encryptionKey],
    ['CURSOR_SECRET', 'a'.repeat(40)],
    ['DEMO_MODE', 'true'],
  ])('refuses demo settings in production: %s', (name, value) => {
    const error = refusal(() => loadConfig({ ...production, [name]: value }));
    expect(error.problems.map((problem) => problem.at)).toEqual([name]);
  });

  it('uses the fixed secrets in tests and lets overrides win', () => {
    const config = loadConfig(
      { NODE_ENV: 'test', REDIS_URL: 'redis://r' },
      { databaseUrl: DATABASE_URL, redisUrl: null },
    );
    expect(config).toMatchObject({ mode: 'test', logLevel: 'silent', redisUrl: null, ...DEMO_SECRETS });
  });
});

describe('homeSecrets', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'crossward-home-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('makes random secrets once, readable by their owner alone', () => {
    const first = homeSecrets(home);
    expect(homeSecrets(home)).toEqual(first);
    expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.encryptionKey, 'base64')).toHaveLength(32);
    expect(new Set(Object.values(first)).size).toBe(5);
  });

  it('lets standalone start from them', () => {
    const secrets = homeSecrets(home);
    const config = loadConfig({ CROSSWARD_HOME: home, DATABASE_URL });
    expect(config).toMatchObject({
      mode: 'standalone',
      cursorSecret: secrets.cursorSecret,
      encryptionKey: secrets.encryptionKey,
    });
  });

  it('makes no new ones beside data that the lost ones protect', () => {
    mkdirSync(join(home, 'postgres'));
    expect(refusal(() => homeSecrets(home)).code).toBe('SECRETS_MISSING');
  });

  it.each([['{'], ['{}'], ['{"postgresPassword": ""}']])('refuses a damaged file (%s)', (content) => {
    writeFileSync(join(home, 'secrets.json'), content);
    expect(refusal(() => homeSecrets(home)).code).toBe('SECRETS_UNREADABLE');
  });
});
