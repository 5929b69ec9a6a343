import type { RegisterRecord } from '@crossward/credentials-domain';

/** What a register keeps of one licence; a birth date, where it has one, never leaves it. */
export type BookEntry = RegisterRecord & { readonly birthDate?: string | null };

export type LicenceKey = Pick<RegisterRecord, 'jurisdiction' | 'profession' | 'number'>;

/** What the simulated registers know. */
export abstract class RegisterSource {
  abstract find(licence: LicenceKey): RegisterRecord | null;
}

/** A number in whatever spelling: registers ignore blanks, hyphens and case. */
const keyOf = ({ jurisdiction, profession, number }: LicenceKey): string =>
  JSON.stringify([jurisdiction, profession, number.replaceAll(/[\s-]/g, '').toUpperCase()]);

export const withoutBirthDate = ({ birthDate: _kept, ...record }: BookEntry): RegisterRecord => record;

/** Licences found by jurisdiction, profession and number. */
export class RegisterBook extends RegisterSource {
  private readonly records = new Map<string, RegisterRecord>();

  constructor(entries: Iterable<BookEntry>) {
    super();
    for (const entry of entries) this.records.set(keyOf(entry), withoutBirthDate(entry));
  }

  find(licence: LicenceKey): RegisterRecord | null {
    return this.records.get(keyOf(licence)) ?? null;
  }
}
