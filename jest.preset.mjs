import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

/** Jest 30 in ESM mode: Nest 12 is ESM-only, and libraries are tested from source, so no build comes first. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }] },
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', '@crossward/source'] },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['\\.(redis|long)\\.spec\\.ts$'],
  modulePathIgnorePatterns: ['/dist/'],
  testTimeout: 60_000,
};
