import { shownValue } from '@crossward/kernel';
import { defineField, wrong, type Field, type FieldOptions } from '@crossward/platform-http';

const isTimeZone = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^[A-Z][A-Za-z0-9_+/-]{1,60}$/.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
};

/** A time zone of the IANA database. */
export const TimeZone = (options: FieldOptions = {}): Field =>
  defineField(
    {
      expects: 'a time zone of the IANA database, for example Europe/Vienna',
      schema: { type: 'string', example: 'Europe/Vienna' },
      find: (value) =>
        isTimeZone(value)
          ? []
          : wrong('UNKNOWN_TIME_ZONE', `(${shownValue(value)}) is not a time zone such as Europe/Vienna`),
    },
    options,
  );
