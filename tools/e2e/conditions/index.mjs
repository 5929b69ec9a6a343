import { connectionConditions } from './connection.mjs';
import { conflictConditions } from './conflict.mjs';
import { keyboardConditions } from './keyboard.mjs';
import { nowhereConditions } from './nowhere.mjs';
import { paintedConditions } from './painted.mjs';
import { publicGapConditions } from './public-gap.mjs';
import { secondReviewConditions } from './second-review.mjs';
import { sessionConditions } from './session.mjs';
import { typedConditions } from './typed.mjs';

/** What the portal does when something is not as it should be: each a sentence that has to come true. */
export const conditions = [
  ...nowhereConditions,
  ...publicGapConditions,
  ...sessionConditions,
  ...connectionConditions,
  ...paintedConditions,
  ...keyboardConditions,
  ...conflictConditions,
  ...secondReviewConditions,
  ...typedConditions,
];
