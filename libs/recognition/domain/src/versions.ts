import type { LocalDate } from '@crossward/kernel';
import type { DatedVersion, Doubt } from './law/index.js';
import { lawError } from './law-error.js';
import { FALSE, TRUE, UNKNOWN, type Truth } from './truth.js';

const inDoubt = (doubt: Doubt | undefined, on: LocalDate): boolean =>
  doubt !== undefined && doubt.from <= on && (doubt.until === undefined || on < doubt.until);

/** Is a version in force on a day? */
export const inForce = ({ from, until, doubtful }: DatedVersion, on: LocalDate): Truth => {
  if ((from !== null && on < from) || (until !== undefined && on >= until)) return FALSE;
  return inDoubt(doubtful, on) ? UNKNOWN : TRUE;
};

/** The version in force on a day, else the one that speaks best of it: the next to come, or the last that ended. */
export const versionOn = <V extends { document: DatedVersion }>(versions: readonly V[], on: LocalDate): V | undefined =>
  versions.find(({ document }) => inForce(document, on) !== FALSE) ??
  versions.find(({ document: { from } }) => from !== null && on < from) ??
  versions.at(-1);

/** Versions in the order of their days; refuses two that speak of the same day. */
export const inOrder = <V extends DatedVersion>(id: string, versions: readonly V[]): V[] => {
  const first = (version: DatedVersion): string => version.from ?? '';
  const sorted = [...versions].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
  sorted.forEach((version, index) => {
    const next = sorted[index + 1];
    if (!next || (version.until !== undefined && next.from !== null && version.until <= next.from)) return;
    throw lawError(
      'OVERLAPPING_VERSIONS',
      `The versions from (${version.from}) and (${next.from}) of (${id}) overlap.`,
      `Give the first \`until: ${next.from}\`, or less.`,
    );
  });
  return sorted;
};
