import { Queue, createPostgresBackend, withBackend } from 'bullmq';
import { describeQueues } from './testing/queue-suite.js';

describeQueues('PostgreSQL', {
  redisUrl: null,
  loseEverything: async (admin) => {
    await admin.query('TRUNCATE jobs.job CASCADE');
  },
  addForeignJob: async (config) => {
    const backend = withBackend(createPostgresBackend);
    const queue = new backend.Queue('onboarding', {
      connection: { connectionString: config.databaseUrl, schema: 'jobs', max: 1, options: '-c role=crossward_app' },
    } as never) as unknown as Queue;
    await queue.add('foreign', { hello: 'world' }, { jobId: 'foreign', removeOnFail: true, attempts: 5 });
    await queue.close();
  },
});
