import { resolve } from 'node:path';
import type { AppConfig } from './app-config.js';
import { EnvironmentReader, type Environment } from './environment.js';
import { homeSecrets } from './home-secrets.js';

const MODES = ['production', 'standalone', 'test'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const POSTGRES = ['postgres:', 'postgresql:'];
const HTTP = ['http:', 'https:'];

/** Fixed, public, and therefore only good for tests: production refuses them by value. */
export const DEMO_SECRETS = {
  cursorSecret: 'demo-cursor-secret-of-no-value-0001',
  encryptionKey: Buffer.from('demo-encryption-key-of-no-value!').toString('base64'),
} as const;

/** The folder that a machine keeps things in: `CROSSWARD_HOME`, else `.crossward` where the process was started. */
export const homeFolder = (env: Environment): string => resolve(env['CROSSWARD_HOME']?.trim() || '.crossward');

/**
 * The configuration of this process from its environment.
 * `overrides` win over the environment: the embedded database tells its own URLs there.
 * @throws DomainError CONFIG_INVALID that names every variable with a wrong value.
 */
export const loadConfig = (env: Environment, overrides: Partial<AppConfig> = {}): AppConfig => {
  const read = new EnvironmentReader(env);
  const mode = overrides.mode ?? read.oneOf('CROSSWARD_MODE', MODES, modeOfNode(env));
  const home = overrides.home ?? homeFolder(env);
  const host = overrides.host ?? read.text('HOST') ?? '127.0.0.1';
  const port = overrides.port ?? read.whole('PORT', { min: 0, max: 65_535 }, 3000);
  const databaseUrl = overrides.databaseUrl ?? read.url('DATABASE_URL', POSTGRES) ?? missingDatabase(read, env);
  const config: AppConfig = {
    mode,
    home,
    host,
    port,
    databaseUrl,
    ownerDatabaseUrl: overrides.ownerDatabaseUrl ?? read.url('DATABASE_OWNER_URL', POSTGRES) ?? databaseUrl,
    redisUrl: overrides.redisUrl !== undefined ? overrides.redisUrl : read.url('REDIS_URL', ['redis:', 'rediss:']),
    logLevel: overrides.logLevel ?? read.oneOf('LOG_LEVEL', LOG_LEVELS, mode === 'test' ? 'silent' : 'info'),
    ...secretsOf(read, mode, home, overrides),
    recognitionUrl:
      overrides.recognitionUrl !== undefined ? overrides.recognitionUrl : read.url('RECOGNITION_URL', HTTP),
    matchingUrl: overrides.matchingUrl !== undefined ? overrides.matchingUrl : read.url('MATCHING_URL', HTTP),
    matchingTimeoutMs:
      overrides.matchingTimeoutMs ?? read.whole('MATCHING_TIMEOUT_MS', { min: 100, max: 60_000 }, 2_000),
    matchingThreads: overrides.matchingThreads ?? read.whole('MATCHING_THREADS', { min: 0, max: 64 }, 0),
    registerUrl: overrides.registerUrl ?? withoutSlash(read.url('REGISTER_URL', HTTP) ?? 'http://127.0.0.1:3900'),
    ...mailOf(read, overrides),
    demoMode: overrides.demoMode ?? read.flag('DEMO_MODE', false),
    publicUrl: overrides.publicUrl ?? withoutSlash(read.url('PUBLIC_URL', HTTP) ?? `http://${host}:${port}`),
  };
  if (mode === 'production') refuseDemo(read, config);
  read.finish();
  return config;
};

const modeOfNode = (env: Environment): AppConfig['mode'] =>
  env['NODE_ENV'] === 'production' ? 'production' : env['NODE_ENV'] === 'test' ? 'test' : 'standalone';

const missingDatabase = (read: EnvironmentReader, env: Environment): string => {
  if (!env['DATABASE_URL']?.trim()) {
    read.refuse(
      'DATABASE_URL',
      'is missing: give the login of the services, postgres://user:password@host:5432/crossward',
    );
  }
  return '';
};

const secretsOf = (
  read: EnvironmentReader,
  mode: AppConfig['mode'],
  home: string,
  overrides: Partial<AppConfig>,
): Pick<AppConfig, 'cursorSecret' | 'encryptionKey'> => {
  const given = {
    cursorSecret: overrides.cursorSecret ?? read.text('CURSOR_SECRET'),
    encryptionKey: overrides.encryptionKey ?? read.text('ENCRYPTION_KEY'),
  };
  const otherwise = fallbackSecrets(mode, home, given);
  const cursorSecret = given.cursorSecret ?? otherwise.cursorSecret;
  const encryptionKey = given.encryptionKey ?? otherwise.encryptionKey;
  if (cursorSecret.length < 32)
    read.refuse('CURSOR_SECRET', `has ${cursorSecret.length} characters; at least 32 are needed`);
  const bytes = Buffer.from(encryptionKey, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== encryptionKey) {
    read.refuse('ENCRYPTION_KEY', 'is not the base64 of 32 bytes: make one with `openssl rand -base64 32`');
  }
  return { cursorSecret, encryptionKey };
};

const fallbackSecrets = (
  mode: AppConfig['mode'],
  home: string,
  given: { cursorSecret: string | null; encryptionKey: string | null },
): { cursorSecret: string; encryptionKey: string } => {
  if (mode === 'test') return DEMO_SECRETS;
  if (mode === 'production' || (given.cursorSecret && given.encryptionKey))
    return { cursorSecret: '', encryptionKey: '' };
  return homeSecrets(home);
};

const refuseDemo = (read: EnvironmentReader, config: AppConfig): void => {
  if (config.cursorSecret === DEMO_SECRETS.cursorSecret) read.refuse('CURSOR_SECRET', 'is the public demo secret');
  if (config.encryptionKey === DEMO_SECRETS.encryptionKey) read.refuse('ENCRYPTION_KEY', 'is the public demo key');
  if (/^(.)\1*$/.test(config.cursorSecret)) read.refuse('CURSOR_SECRET', 'repeats one character');
  if (config.demoMode) read.refuse('DEMO_MODE', 'cannot be on in production');
};

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;

const mailOf = (read: EnvironmentReader, overrides: Partial<AppConfig>): Pick<AppConfig, 'smtpUrl' | 'mailFrom'> => {
  const smtpUrl = overrides.smtpUrl !== undefined ? overrides.smtpUrl : read.url('SMTP_URL', ['smtp:', 'smtps:']);
  const given = overrides.mailFrom ?? read.text('MAIL_FROM');
  if (given === null && smtpUrl !== null) {
    read.refuse('MAIL_FROM', 'is missing: with SMTP_URL it is the address that e-mails come from');
  } else if (given !== null && (!ADDRESS.test(given) || given.length > 254)) {
    read.refuse('MAIL_FROM', 'is not a bare e-mail address, like notices@example.org');
  }
  return { smtpUrl, mailFrom: given ?? 'crossward@localhost' };
};

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
