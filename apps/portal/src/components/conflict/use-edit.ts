import { useState } from 'react';
import { sameValue, type ThreeVersions } from './three-versions.js';

interface Versioned<T> {
  version: number;
  value: T;
}

export interface Edit<T extends object> extends ThreeVersions<T> {
  /** The version that this person saw when the change began: send it, so that nobody's change is overwritten unseen. */
  version: number;
  touched: boolean;
  /** Somebody else has changed it since: show `Conflict`. */
  stale: boolean;
  set: (part: Partial<T>) => void;
  /** Goes on from what stands there now; what is wanted is `value`, or else that. */
  rebase: (value?: T) => void;
  /** The server has taken it: the next change begins there. */
  saved: (taken: Versioned<T>) => void;
}

/**
 * A change of something that others may change too. Untouched it follows the server; once touched it stays as it was
 * begun, so that a change of others that arrives meanwhile is seen and never undone by accident.
 * @param begun what was wanted already when this was shown
 */
export const useEdit = <T extends object>(current: Versioned<T>, begun: T = current.value): Edit<T> => {
  const [base, setBase] = useState(current);
  const [mine, setMine] = useState(begun);
  const touched = !sameValue(mine, base.value);
  const newer = current.version > base.version;
  const begin = ({ version, value }: Versioned<T>, wanted: T): void => {
    setBase({ version, value });
    setMine(wanted);
  };
  if (newer && !touched) begin(current, current.value);
  return {
    base: base.value,
    mine,
    current: current.value,
    version: base.version,
    touched,
    stale: newer && touched,
    set: (part) => setMine((before) => ({ ...before, ...part })),
    rebase: (value = current.value) => begin(current, value),
    saved: (taken) => begin(taken, taken.value),
  };
};
