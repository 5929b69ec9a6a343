declare module 'virtual:towns' {
  /** Name, part of the country, jurisdiction, latitude, longitude, time zone; the greatest first. */
  export const towns: readonly (readonly [string, string, string, number, number, string])[];
}
