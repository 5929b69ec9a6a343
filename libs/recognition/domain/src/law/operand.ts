/** `$on`, `$nurse.profession`, `$licence.jurisdiction`: anything that begins with `$` is looked up. */
export type Reference = `$${string}`;

export interface Span {
  days?: number;
  months?: number;
  years?: number;
}

export interface TableCell {
  table: string;
  row: Operand;
  column: string;
}

export interface MovedDay {
  day: Operand;
  plus?: Span;
  minus?: Span;
}

/** What a test compares with (docs/rule-language.md, "Operands"). */
export type Operand = string | number | boolean | TableCell | MovedDay;
