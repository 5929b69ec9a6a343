/** Ids and codes of the law are plain (schema: letters, digits, hyphens); anything else would leave the folder. */
const plain = (id: string): string => {
  if (/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id)) return id;
  throw new Error(`(${id}) cannot be the name of a page.`);
};

/** Where each page stands, from the root of the atlas. */
export const PAGES = {
  start: 'index.html',
  places: 'places.html',
  arrangements: 'arrangements.html',
  memberships: 'memberships.html',
  sources: 'sources.html',
  matrix: 'matrix.html',
  matrixData: 'matrix.csv',
  style: 'atlas.css',
  script: 'atlas.js',
  place: (code: string): string => `place/${plain(code)}.html`,
  arrangement: (id: string): string => `arrangement/${plain(id)}.html`,
  membership: (id: string): string => `membership/${plain(id)}.html`,
  entry: (id: string): string => `entry/${plain(id)}.html`,
  language: (id: string): string => `language/${plain(id)}.html`,
} as const;

/** From one page to another: all stand at the root or one folder below it. */
export const hrefFrom = (page: string, target: string): string => (page.includes('/') ? `../${target}` : target);
