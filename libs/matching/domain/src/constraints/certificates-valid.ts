import type { MatchReason } from '@crossward/contracts';
import { addDays, type LocalDate } from '@crossward/kernel';
import type { MarketCase, MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';
import { namedTerm } from '../term-name.js';

/** The last day a certificate must reach: the assignment's last, or its first where no end is set. */
const mustReach = ({ gap }: MarketCase): LocalDate =>
  gap.assignment.until === null ? gap.assignment.from : addDays(gap.assignment.until, -1);

const latestExpiry = ({ nurse }: MarketCase, kind: string): LocalDate | null | undefined => {
  let latest: LocalDate | null | undefined;
  for (const certificate of nurse.certificates) {
    if (certificate.kind !== kind) continue;
    if (certificate.expiresOn === null) return null;
    if (latest === undefined || latest === null || certificate.expiresOn > latest) latest = certificate.expiresOn;
  }
  return latest;
};

/** Each certificate asked for is good on every day of the assignment; `expiresOn` is its last good day. */
export const certificatesValid: MarketConstraint = (match) => {
  const until = mustReach(match);
  const lacks: MatchReason[] = [];
  for (const kind of match.gap.requirements.certificates) {
    const expiresOn = latestExpiry(match, kind);
    if (expiresOn === null || (expiresOn !== undefined && expiresOn >= until)) continue;
    const certificate = namedTerm(match.terms, 'certificates', kind);
    lacks.push(
      expiresOn === undefined
        ? reasonOf('certificate.absent', { certificate })
        : reasonOf('certificate.ends', { certificate, on: expiresOn }),
    );
  }
  if (lacks.length === 0) return null;
  return failing(
    'certificates',
    reasonOf('certificates.lacking', { until, lacks }),
    reasonOf('certificates.good', { until }),
  );
};
