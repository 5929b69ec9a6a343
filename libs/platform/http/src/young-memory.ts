import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from making the rows of answers old at birth. Where a collection has met many live objects of one literal, V8 makes
 * the next ones where only the rare whole collection looks: for caches that is right. A list under way when memory is
 * collected looks the same, but is dead a moment later, and until the whole collection all that it points to is then moved
 * about as if alive. Measured with a market of full size: decision 28. For the whole process.
 */
export const keepAnswersYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
