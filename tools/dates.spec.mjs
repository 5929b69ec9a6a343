import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Says a date in the language of a reader without the first of the month of French (libs/shared/contracts). */
const BY_ITSELF = /new Intl\.DateTimeFormat\((?:locale|language)\b/;
const HOME = 'date-format.ts';

const sourcesIn = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(HOME) && !/(?:dist|node_modules)[\\/]/.test(name))
    .map((name) => join(folder, name));

describe('whatever says a date to a reader', () => {
  it('has it from the one place that knows how', () => {
    const others = ['apps', 'libs']
      .flatMap(sourcesIn)
      .filter((path) => BY_ITSELF.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(others).toEqual([]);
  });

  it.each(['new Intl.DateTimeFormat(locale, {})', 'new Intl.DateTimeFormat(language, { dateStyle })'])(
    'would be seen with a formatter of its own: %s',
    (planted) => expect(planted).toMatch(BY_ITSELF),
  );
});
