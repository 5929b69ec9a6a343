import preset from './jest.preset.mjs';

/** What needs a Redis: see tools/test-redis.mjs. */
export default {
  ...preset,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/apps/*/src/**/*.redis.spec.ts', '<rootDir>/libs/*/*/src/**/*.redis.spec.ts'],
  maxWorkers: 1,
};
