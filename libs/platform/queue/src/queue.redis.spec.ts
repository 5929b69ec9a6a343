import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { describeQueues } from './testing/queue-suite.js';

const redisUrl = process.env['REDIS_URL'] ?? '';

describeQueues('Redis', {
  redisUrl,
  loseEverything: async () => {
    const redis = new Redis(redisUrl);
    await redis.flushdb();
    await redis.quit();
  },
  addForeignJob: async () => {
    const url = new URL(redisUrl);
    const queue = new Queue('onboarding', {
      connection: { host: url.hostname, port: Number(url.port), db: Number(url.pathname.slice(1) || 0) },
      prefix: 'crossward',
    });
    await queue.add('foreign', { hello: 'world' }, { jobId: 'foreign', removeOnFail: true, attempts: 5 });
    await queue.close();
  },
});
