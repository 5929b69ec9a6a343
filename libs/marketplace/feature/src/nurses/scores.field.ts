import { JsonObject, wrong, type Field, type FieldOptions } from '@crossward/platform-http';

const MOST_PARTS = 20;
const PART = /^[a-z][A-Za-z-]{0,39}$/;
const GRADE = /^[A-Za-z0-9+-]{1,10}$/;

const isScore = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 10_000) ||
  (typeof value === 'string' && GRADE.test(value));

/** The scores of a language test: a number or a grade by part. */
export const Scores = (options: FieldOptions = {}): Field =>
  JsonObject({
    ...options,
    schema: { type: 'object', additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }] } },
    find: (value) => {
      const parts = Object.entries(value);
      if (parts.length > MOST_PARTS) return wrong('TOO_MANY_SCORES', `must hold at most ${MOST_PARTS} scores`);
      return parts.flatMap(([part, score]) =>
        PART.test(part) && isScore(score)
          ? []
          : wrong('INVALID_SCORE', 'must be a number or a grade', `/${part.slice(0, 40)}`),
      );
    },
  });
