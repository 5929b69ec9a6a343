import Sequencer from '@jest/test-sequencer';

/** Whole servers, then rooms with a database, then the rest; the larger file first. */
const weightOf = ({ path }) => (/\/apps\//.test(path) ? 2 : /\.medium\.spec\./.test(path) ? 1 : 0);

/**
 * The order of a run of all specs. Jest knows how long each took last time, but not on a fresh clone: what takes a minute and
 * comes last is then waited for by a worker that has nothing to do.
 */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const known = await super.sort(tests);
    if (known.some(({ duration }) => duration !== undefined)) return known;
    return known.sort((a, b) => weightOf(b) - weightOf(a));
  }
}
