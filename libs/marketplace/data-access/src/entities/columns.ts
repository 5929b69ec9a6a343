import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** A column under the name that the property has in snake case, so that no name is written twice. */
const named = (key: string | symbol): string =>
  String(key).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const column =
  (options: ColumnOptions): PropertyDecorator =>
  (target, key) =>
    Column({ ...options, name: named(key) })(target, key);

interface Optional {
  nullable?: true;
}

export const IdKey = (): PropertyDecorator => (target, key) =>
  PrimaryColumn({ type: 'uuid', name: named(key) })(target, key);
export const IdColumn = (options: Optional = {}): PropertyDecorator => column({ type: 'uuid', ...options });
export const TextColumn = (options: Optional = {}): PropertyDecorator => column({ type: 'text', ...options });
export const TextsColumn = (): PropertyDecorator => column({ type: 'text', array: true });
export const IdsColumn = (): PropertyDecorator => column({ type: 'uuid', array: true });
export const WholeColumn = (options: Optional = {}): PropertyDecorator => column({ type: 'integer', ...options });
export const NumberColumn = (): PropertyDecorator => column({ type: 'double precision' });
export const FlagColumn = (): PropertyDecorator => column({ type: 'boolean' });
export const DayColumn = (options: Optional = {}): PropertyDecorator => column({ type: 'date', ...options });
export const InstantColumn = (options: Optional = {}): PropertyDecorator =>
  column({ type: 'timestamptz', precision: 3, ...options });
export const JsonColumn = (options: Optional = {}): PropertyDecorator => column({ type: 'jsonb', ...options });
export const BytesColumn = (options: Optional = {}): PropertyDecorator => column({ type: 'bytea', ...options });

/** Minor units fit a double exactly up to 2^53; the driver hands a bigint over as text. */
export const MinorUnitsColumn = (options: Optional = {}): PropertyDecorator =>
  column({
    type: 'bigint',
    ...options,
    transformer: {
      to: (value: number | null) => value,
      from: (value: string | null) => (value === null ? null : Number(value)),
    },
  });
