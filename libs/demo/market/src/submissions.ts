import { SUBMISSION_CONSENT, type DemoGap, type DemoNurse, type DemoSubmission } from '@crossward/contracts';
import { LISTED_NAMESAKE } from './exclusion-list.js';
import { plainlyFits } from './hospitals/plain-fit.js';
import { STORIES } from './register/stories.js';

const CLEAN_ONES = 8;

/**
 * A few live submissions: first the nurses whose checks have a story to tell a recruiter, then some without one. Each
 * nurse goes to the first open gap that plainly fits, no gap gets more than two.
 */
export const buildSubmissions = (
  gaps: readonly DemoGap[],
  nurses: readonly DemoNurse[],
  jurisdictionOf: (gap: DemoGap) => string,
  leaveAlone: ReadonlySet<string>,
): DemoSubmission[] => {
  const load = new Map<string, number>();
  const submit = (nurse: DemoNurse): DemoSubmission[] => {
    const gap = gaps.find(
      (one) => one.status === 'open' && (load.get(one.key) ?? 0) < 2 && plainlyFits(nurse, one, jurisdictionOf(one)),
    );
    if (!gap) return [];
    load.set(gap.key, (load.get(gap.key) ?? 0) + 1);
    return [{ gapKey: gap.key, nurseKey: nurse.key, consentTextVersion: SUBMISSION_CONSENT.version }];
  };
  const isStory = ({ key }: DemoNurse) => STORIES.has(key) || key === LISTED_NAMESAKE;
  const withStory = nurses.filter(isStory).flatMap(submit);
  const others = nurses.filter((nurse, at) => !isStory(nurse) && !leaveAlone.has(nurse.key) && at % 9 === 4);
  const clean: DemoSubmission[] = [];
  for (const nurse of others) {
    if (clean.length < CLEAN_ONES) clean.push(...submit(nurse));
  }
  return [...withStory, ...clean];
};
