declare module 'virtual:world' {
  export const width: number;
  export const height: number;
  /** `code` is null where ISO 3166-1 knows no such country. */
  export const countries: readonly { code: string | null; path: string }[];
}
