const DAY_MS = 86_400_000;
const SOON_DAYS = 90;

export type Expiry = 'none' | 'good' | 'soon' | 'over';

/** How a last good day stands on a day: nothing to watch, good, within the 90 days in which one renews, or over. */
export const expiryOf = (lastDay: string | null | undefined, today: string): Expiry => {
  if (!lastDay) return 'none';
  const left = (Date.parse(lastDay) - Date.parse(today)) / DAY_MS;
  if (left < 0) return 'over';
  return left <= SOON_DAYS ? 'soon' : 'good';
};
