/** Zones that can be chosen, with the one that is: what a browser lists leaves out UTC and the newer names. */
export const timeZonesWith = (chosen: string): string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort();

/** `America/New_York` as it is read. */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ');
