import { build } from '../build.mjs';
import { settingsFrom } from './matching/settings.mjs';
import { fixedSum, line, perSecond, rateOf, SUMS } from './recognition/measure.mjs';

/** Rankings by the index beside brute force and databases, clearing beside a solver; true where all answers are right. */
export const bench = async ({ planet }) => {
  const { only, nurses, clearingNurses } = settingsFrom(process.env, { planet });
  build('.');
  console.log(`Matching, Node ${process.version}`);
  line('reference: fixed sum of 1,000 steps', perSecond(rateOf(SUMS, fixedSum)));
  const { ranking } = await import('./matching/ranking.mjs');
  const { clearing } = await import('./matching/clearing.mjs');
  const { loading } = await import('./matching/loading.mjs');
  const isAsked = (part) => (only ?? part) === part && !planet;
  const cleared = !isAsked('clearing') || (await clearing({ nurses: clearingNurses ?? undefined }));
  const loaded = !isAsked('loading') || (await loading({ nurses: nurses ?? undefined }));
  const ranked =
    ['clearing', 'loading'].includes(only) || (await ranking({ planet, only, nurses: nurses ?? undefined }));
  return cleared && loaded && ranked;
};
