import preset from './jest.preset.mjs';

/** What takes long by its nature: servers that are killed and apart, sieges, every day of many changes of law. */
export default {
  ...preset,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/apps/*/src/**/*.long.spec.ts', '<rootDir>/libs/*/*/src/**/*.long.spec.ts'],
  maxWorkers: 2,
  testTimeout: 120_000,
};
