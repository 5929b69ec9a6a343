declare module 'virtual:first-styles' {
  export const rules: readonly {
    /** The media query that it stands in; empty: none. */
    around: string;
    /** For each of its selectors, what it matches nothing without: `.class`, `[attribute`, `[attribute=value`. */
    needs: readonly (readonly string[])[];
    text: string;
  }[];
}
