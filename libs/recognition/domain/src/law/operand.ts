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

/** The first day on which a place is no longer certainly a member: the end of its period, or the start of a doubt. */
export interface MembershipEnd {
  endOf: string;
  as?: string;
  of: Operand;
}

/** The first day of the year after that of a day. */
export interface YearAfter {
  yearAfter: Operand;
}

/** What a test compares with (docs/rule-language.md, "Operands"). */
export type Operand = string | number | boolean | TableCell | MovedDay | MembershipEnd | YearAfter;
