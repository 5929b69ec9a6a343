declare module 'virtual:first-styles' {
  /** The rules of the style sheets that the built page names. */
  export const rules: readonly import('./server/styles-in-use.js').Rule[];
}
