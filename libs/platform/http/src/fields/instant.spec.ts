import { Instant } from './kernel.js';

const found = (value: unknown): string[] =>
  Instant()
    .kind.find(value)
    .map(({ code }) => code);

describe('a time in UTC', () => {
  it.each(['2026-11-22T10:00:00Z', '2028-02-29T23:59:59.999Z'])('is taken as it is written (%s)', (value) => {
    expect(found(value)).toEqual([]);
  });

  it.each(['2026-13-01T10:00:00Z', '2026-02-30T10:00:00Z', '2026-11-22T25:61:61Z', '2026-11-22T10:00:00+01:00', 7])(
    'is refused when there is no such time or it is not in UTC (%s)',
    (value) => expect(found(value)).toEqual(['INVALID_INSTANT']),
  );
});
