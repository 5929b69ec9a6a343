import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** The name of the property in snake case, so that no column's name is written twice. */
const named = (key: string | symbol): string =>
  String(key).replaceAll(/[A-Z0-9]+/g, (part) => (/\d/.test(part) ? part : `_${part.toLowerCase()}`));

type Decorate = (options?: { nullable?: true }) => PropertyDecorator;

const column =
  (options: ColumnOptions): Decorate =>
  (more = {}) =>
  (target, key) =>
    Column({ ...options, ...more, name: named(key) })(target, key);

const keyColumn =
  (type: 'uuid' | 'text' | 'integer'): (() => PropertyDecorator) =>
  () =>
  (target, key) =>
    PrimaryColumn({ type, name: named(key) })(target, key);

export const IdKey = keyColumn('uuid');
export const TextKey = keyColumn('text');
export const WholeKey = keyColumn('integer');
export const IdColumn = column({ type: 'uuid' });
export const TextColumn = column({ type: 'text' });
export const WholeColumn = column({ type: 'integer' });
export const FlagColumn = column({ type: 'boolean' });
export const DayColumn = column({ type: 'date' });
export const InstantColumn = column({ type: 'timestamptz', precision: 3 });
export const JsonColumn = column({ type: 'jsonb' });
export const BytesColumn = column({ type: 'bytea' });
export const TextsColumn = column({ type: 'text', array: true });
