import { DomainError, type Problem } from '@crossward/kernel';
import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { distance } from 'fastest-levenshtein';
import { fieldNames, fieldOf, findIn, FROM_TEXT } from './fields/field.js';

const PLAIN: ReadonlySet<unknown> = new Set([String, Number, Boolean, Array, Object, Buffer]);

const isClass = (type: unknown): type is Type<object> => typeof type === 'function' && !PLAIN.has(type);

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 60);

const unknownKey = (type: object, key: string): string => {
  const known = fieldNames(type);
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
  return `is not a key here${near ? `; maybe ${near} is meant` : ` (known: ${known.join(', ')})`}`;
};

/** class-validator's findings as JSON pointers with a code and what was expected. */
const problemsOf = (error: ValidationError, parent: string): Problem[] => {
  const at = `${parent}/${escaped(error.property)}`;
  const type = error.target?.constructor;
  const field = type && fieldOf(type, error.property);
  if (error.constraints?.['whitelistValidation'] && type) {
    return [{ at, code: 'UNKNOWN_KEY', message: unknownKey(type, error.property) }];
  }
  const own = field
    ? findIn(field, error.value).map(({ path, code, message }) => ({ at: at + path, code, message }))
    : [];
  if (own.length > 0) return own;
  const children = (error.children ?? []).flatMap((child) => problemsOf(child, at));
  if (children.length > 0) return children;
  return Object.values(error.constraints ?? {}).map((message) => ({ at, code: 'INVALID', message }));
};

const invalid = (where: string, problems: readonly Problem[]): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'REQUEST_INVALID',
    message: `The ${where} has (${problems.length}) ${problems.length === 1 ? 'problem' : 'problems'}.`,
    nextStep: 'Correct what `problems` names; /reference describes every key.',
    facts: { count: problems.length },
    problems: problems.slice(0, 100),
  });

/** A body all of whose keys may be left out may itself be left out. */
const isEmptyEnough = (metatype: Type<object>): boolean =>
  fieldNames(metatype).length > 0 && validateSync(new metatype(), { forbidUnknownValues: false }).length === 0;

const WHERE: Readonly<Record<string, string>> = { body: 'body', query: 'query string', param: 'address' };

/**
 * Bodies, query strings and addresses become instances of their class, or are refused with every finding. Unknown keys
 * are findings. JSON is never converted; only what comes as text in an address is read as a number or a flag.
 */
export class StrictValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type === 'custom' || !isClass(metatype)) return value;
    const where = WHERE[type] ?? type;
    if (type === 'body' && value === undefined && isEmptyEnough(metatype)) return new metatype();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw invalid(where, [{ at: '', code: 'NOT_AN_OBJECT', message: 'must be a JSON object' }]);
    }
    const groups = type === 'body' ? [] : [FROM_TEXT];
    const instance: object = plainToInstance(metatype, value, { groups, exposeUnsetFields: false });
    const errors = validateSync(instance, {
      whitelist: true,
      forbidNonWhitelisted: true,
      // A class without fields takes an empty object only; the white list sees to that.
      forbidUnknownValues: false,
    });
    if (errors.length > 0) {
      throw invalid(
        where,
        errors.flatMap((error) => problemsOf(error, '')),
      );
    }
    return withoutUnset(instance);
  }
}

/**
 * A class declares its fields on every instance, so that what was left out would stand there as `undefined`, and
 * `{ ...before, ...changes }` would take away what nobody meant to change.
 */
const withoutUnset = (value: object): object => {
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) delete (value as Record<string, unknown>)[key];
    else if (typeof part === 'object' && part !== null && !Buffer.isBuffer(part)) withoutUnset(part as object);
  }
  return value;
};
