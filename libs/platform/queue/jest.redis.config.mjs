import preset from '../../../jest.preset.mjs';

if (!process.env.REDIS_URL) {
  throw new Error('Set REDIS_URL to a Redis whose database may be emptied, for example redis://127.0.0.1:6390/0.');
}

/** REDIS_URL=… node --experimental-vm-modules ../../../node_modules/jest/bin/jest.js -c jest.redis.config.mjs */
export default {
  ...preset,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/src/**/*.redis.spec.ts'],
};
