/**
 * The beginning of a value that somebody sent, for a message. Objects are only named: `{"toString":1}` is plain JSON,
 * and turning it into text throws.
 */
export const shownValue = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object' && value !== null
      ? 'an object'
      : String(value).slice(0, 40);
