/** Hours count in whole hundredths, so that no product of money and time is a fraction of binary digits. */
export const hundredthsOf = (hours: number): number => Math.round(hours * 100);
export const hoursOf = (hundredths: number): number => hundredths / 100;

const MILLISECONDS_A_HUNDREDTH = 36_000;

/** What truly passed between two instants, whatever clocks showed meanwhile; a part of a hundredth counts as a whole. */
export const hundredthsBetween = (from: Date, until: Date): number =>
  Math.ceil((until.getTime() - from.getTime()) / MILLISECONDS_A_HUNDREDTH);
