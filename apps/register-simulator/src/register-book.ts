import type { RegisterRecord } from '@crossward/credentials-domain';

/** What a register keeps of one licence; a birth date, where it has one, never leaves it. */
export type BookEntry = RegisterRecord & { readonly birthDate?: string | null };

const keyOf = ({
  jurisdiction,
  profession,
  number,
}: Pick<BookEntry, 'jurisdiction' | 'profession' | 'number'>): string =>
  JSON.stringify([jurisdiction, profession, number.replaceAll(/[\s-]/g, '').toUpperCase()]);

/** Every licence that the simulated registers know, found by jurisdiction, profession and number. */
export class RegisterBook {
  private readonly records = new Map<string, RegisterRecord>();

  constructor(entries: Iterable<BookEntry>) {
    for (const { birthDate: _kept, ...record } of entries) this.records.set(keyOf(record), record);
  }

  find(licence: Pick<BookEntry, 'jurisdiction' | 'profession' | 'number'>): RegisterRecord | null {
    return this.records.get(keyOf(licence)) ?? null;
  }
}
