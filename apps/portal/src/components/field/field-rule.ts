/** What the server's document says about one field. */
export interface FieldRule {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

export type BrokenRule =
  | { rule: 'tooLong'; limit: number; over: number }
  | { rule: 'tooShort'; limit: number }
  | { rule: 'tooSmall'; limit: number }
  | { rule: 'tooLarge'; limit: number }
  | { rule: 'pattern' };

/** The rule that what was typed breaks; an empty field breaks none: whether it must be filled is the form's to say. */
export const brokenRule = (
  { minLength = 0, maxLength = Infinity, minimum = -Infinity, maximum = Infinity, pattern }: FieldRule,
  typed: string | number,
): BrokenRule | null => {
  if (typed === '') return null;
  if (typeof typed === 'number') {
    if (typed < minimum) return { rule: 'tooSmall', limit: minimum };
    return typed > maximum ? { rule: 'tooLarge', limit: maximum } : null;
  }
  // As the server counts: characters, not units of UTF-16, and the least without blanks around them.
  const length = [...typed].length;
  if (length > maxLength) return { rule: 'tooLong', limit: maxLength, over: length - maxLength };
  if ([...typed.trim()].length < minLength) return { rule: 'tooShort', limit: minLength };
  return pattern !== undefined && !new RegExp(pattern, 'u').test(typed) ? { rule: 'pattern' } : null;
};
