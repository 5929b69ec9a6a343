import type { Schema } from '../query/query-schema.js';

/** How a fact is held in a prepared item. What has no number of its own (a name, a language) is left as it came. */
export type FactType = 'place' | 'term' | 'day' | 'number' | 'flag';

/** Type of each field, by its path in the item, the nurse, or the query. */
export type Fields = Readonly<Record<string, FactType>>;

export interface FactShape {
  /** By the name of the list; a list of plain codes has none. */
  lists: Readonly<Record<string, Fields>>;
  nurse: Fields;
  query: Fields;
  /** Lists whose items are codes of places themselves. */
  plain: ReadonlySet<string>;
}

const typeOf = ({ type, format, enum: terms }: Schema): FactType | undefined => {
  if (format === 'date') return 'day';
  if (format === 'jurisdiction' || format === 'country') return 'place';
  if (terms) return 'term';
  if (type === 'boolean') return 'flag';
  return type === 'number' || type === 'integer' ? 'number' : undefined;
};

const fieldsOf = (schema: Schema | undefined, prefix = ''): Record<string, FactType> => {
  const fields: Record<string, FactType> = {};
  for (const [key, property] of Object.entries(schema?.properties ?? {})) {
    const type = typeOf(property);
    if (type) fields[`${prefix}${key}`] = type;
    else if (property.properties) Object.assign(fields, fieldsOf(property, `${prefix}${key}.`));
  }
  return fields;
};

/** What compiled rules know of a query, read off the schema that every query has passed. */
export const factShapeOf = (schema: Schema): FactShape => {
  const nurse = schema.properties?.['nurse'];
  const lists: Record<string, Fields> = {};
  const plain = new Set<string>();
  for (const [name, { items }] of Object.entries(nurse?.properties ?? {})) {
    if (!items) continue;
    if (typeOf(items) === 'place') plain.add(name);
    else lists[name] = fieldsOf(items);
  }
  const { nurse: _nurse, ...others } = schema.properties ?? {};
  return { lists, plain, nurse: fieldsOf(nurse), query: fieldsOf({ properties: others }) };
};

/** Property of a prepared object that holds a field: dots are no part of a name. */
export const propertyOf = (path: string): string => path.replaceAll('.', '$');

/** Every term that the schema allows somewhere. */
export const termsIn = (schema: Schema): string[] => [
  ...(schema.enum ?? []),
  ...Object.values(schema.properties ?? {}).flatMap(termsIn),
  ...(schema.items ? termsIn(schema.items) : []),
];
