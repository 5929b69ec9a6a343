/** Every room's specs in one run; one room alone: `npx nx test NAME`. */
export default {
  projects: [
    '<rootDir>/apps/*/jest.config.mjs',
    '<rootDir>/libs/*/*/jest.config.mjs',
    '<rootDir>/tools/jest.config.mjs',
  ],
  maxWorkers: 2,
  testSequencer: '<rootDir>/tools/longest-first.mjs',
  // ESM modules of a spec stay in memory after it; collecting among gigabytes of them takes longer than a new worker.
  workerIdleMemoryLimit: '1GB',
  // Of the whole run: Jest ignores the rooms' own time-outs here. Medium specs start a PostgreSQL each.
  testTimeout: 120_000,
};
