import { parse } from '@formatjs/icu-messageformat-parser';
import { takesOnly } from './format-message.js';

describe('a message', () => {
  it.each([
    ['Plain words.', {}, true],
    ['{line, number} of {column}', { line: 1, column: 'NPI' }, true],
    ['{line, number} of {column}', { line: 1 }, false],
    ['{count, plural, one {# day} other {# days}}', { count: 2 }, true],
    ['{count, plural, one {# day} other {# days until {day}}}', { count: 2 }, false],
    ['{kind, select, licence {of {place}} other {}}', { kind: 'licence', place: 'Texas' }, true],
    ['<b>{name}</b>', {}, false],
  ])('(%s) with %j takes only what is given: %s', (text, values, fits) => {
    expect(takesOnly(parse(text), values)).toBe(fits);
  });
});
