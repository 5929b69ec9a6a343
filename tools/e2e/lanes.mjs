/**
 * Runs jobs several at a time. Jobs of one lane touch the same things, a demo account for example: they run one after
 * another, in their order. E2E_TIMES=1 says how long each took.
 */
export const inLanes = async (jobs, atATime) => {
  const waiting = [...jobs];
  const busy = new Set();
  const next = () => {
    const at = waiting.findIndex(({ lane }) => !busy.has(lane));
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  await new Promise((done, fail) => {
    const start = () => {
      while (busy.size < atATime) {
        const job = next();
        if (!job) break;
        busy.add(job.lane);
        const began = Date.now();
        job.run().then(() => {
          busy.delete(job.lane);
          if (process.env.E2E_TIMES) console.log(`${((Date.now() - began) / 1000).toFixed(1)} s ${job.name}`);
          start();
        }, fail);
      }
      if (busy.size === 0) done();
    };
    start();
  });
};
