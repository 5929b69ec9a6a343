import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build.mjs';
import { marketOf } from './market.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);

/** What makes the rows of a market of these sizes, the same in every thread, and the cipher of its secrets. */
export const generatorOf = async (sizes, now, encryptionKey) => {
  const [{ FieldCipher }, { buildDemoMarket }, { rowsOfNewNurse }, { columnsOf }, { addDays }, domain] =
    await Promise.all([
      from('libs/platform/encryption/dist/index.js'),
      from('libs/demo/market/dist/index.js'),
      from('libs/marketplace/data-access/dist/index.js'),
      from('libs/marketplace/feature/dist/gaps/gap-view.js'),
      from('libs/shared/kernel/dist/index.js'),
      from('libs/marketplace/domain/dist/index.js'),
    ]);
  const demo = buildDemoMarket(new Date(now).toISOString().slice(0, 10), 'unused, since nobody signs in');
  const market = {
    ...marketOf(sizes, demo, { now, rowsOfNewNurse, columnsOf, addDays, requirementsOfGap: domain.requirementsOfGap }),
    now,
    encryptionKey,
  };
  return { market, cipher: new FieldCipher(encryptionKey) };
};
