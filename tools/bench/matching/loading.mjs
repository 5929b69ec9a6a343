import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openMarket } from '../marketplace/open-market.mjs';
import { line } from '../recognition/measure.mjs';
import { aimed, number, seconds } from './figures.mjs';

const MILLION = 1_000_000;
const AIM_S = 15;
const MARKET = { organisations: 500, gaps: 5000, submissions: 5000 };

const answerOf = async (child) => {
  const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The service ended (${code}).`)));
  gone.catch(() => undefined);
  const [answer] = await Promise.race([once(child, 'message'), gone]);
  return answer;
};

/** A service that begins without a snapshot; true where its index is the one that comes of the same nurses read otherwise. */
const tellLoading = async ({ home, postgres }) => {
  const env = { ...process.env, DATABASE_URL: postgres.databaseUrl, REDIS_URL: '', NODE_ENV: 'test' };
  const child = fork(new URL('loading-process.mjs', import.meta.url), {
    env: { ...env, CROSSWARD_HOME: join(home, 'matching') },
  });
  try {
    const { startedIn, readyIn, cpu, nurses } = await answerOf(child);
    const aim = nurses === MILLION ? `${aimed(readyIn / 1000, AIM_S, 's')}; ` : '';
    line(
      `${nurses === MILLION ? 'a million nurses' : `${number(nurses)} nurses`} from PostgreSQL`,
      seconds(readyIn),
      `${aim}until the index is in step, with ${seconds(startedIn)} in which the service starts; ${seconds(cpu)} of CPU`,
    );
    child.send('compare');
    const { otherwiseIn, looked, wrong, lists, found, differing } = await answerOf(child);
    line('  reference: the same nurses read as changes', seconds(otherwiseIn), 'another statement, an object a nurse');
    line('  nurses held otherwise than read so', String(wrong), `of ${number(looked)}`);
    line(
      '  lists that differ from those of that index',
      String(differing),
      `of ${lists}; ${number(found)} places in them`,
    );
    return wrong === 0 && differing === 0 && found > 0;
  } finally {
    if (child.connected) child.disconnect();
    if (child.exitCode === null) await once(child, 'exit');
  }
};

/** The index of a service built from PostgreSQL, as at its first start. */
export const loading = async ({ nurses = MILLION }) => {
  console.log(`  Loading: ${number(nurses)} nurses in PostgreSQL`);
  const market = await openMarket({ ...MARKET, nurses });
  try {
    line('the market generated and loaded', seconds(market.seconds * 1000), 'by COPY');
    return await tellLoading(market);
  } finally {
    await market.stop();
  }
};
