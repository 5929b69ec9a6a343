import { NOT_HELD } from '@crossward/contracts';
import { double, HEADER, json, list, long, row, word } from '../testing/copy-bytes.js';
import { ColumnsReader } from './columns-reader.js';
import { CopiedRows } from './copied-rows.js';
import { NurseBatch } from './nurse-batch.js';
import { FIELD } from './nurse-feed-rows.js';
import type { Screening } from './nurse-summaries.js';

const FACTS = JSON.stringify({ profession: 'RN', certificates: [{ kind: 'acls' }], languages: [] });
const NOBODY: Screening = { excluded: new Set(), verifiedOn: new Map() };

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const fingerprintOf = (kind: number): Buffer => Buffer.alloc(32, kind);

/** A nurse of a kind, the rest as it is for all. */
const nurseOf = (number: number, kind: number, changes: Partial<Record<keyof typeof FIELD, Buffer>> = {}): Buffer => {
  const fields: Record<string, Buffer | null> = {
    ...{ id: Buffer.from(idOf(number).replaceAll('-', ''), 'hex'), fingerprint: fingerprintOf(kind) },
    ...{ statesLicences: Buffer.from([0]), licences: null, specialties: json([{ specialty: 'theatre', years: 2 }]) },
    ...{ availableFrom: word(9801), availableUntil: null, payFloor: null, currency: null },
    ...{ shiftPatterns: list([Buffer.from('nights')]), noGoJurisdictions: null, noGoOrganisations: null },
    ...{ timeZone: Buffer.from('Europe/Dublin'), latitude: double(53.3), longitude: double(-6.2) },
    ...{ home: Buffer.from('IE'), busy: null, workedAt: null, completed: null, broken: null },
    ...changes,
  };
  return row(...Object.keys(FIELD).map((name) => fields[name] as Buffer | null));
};

const batchOf = (...nurses: Buffer[]): { batch: NurseBatch; reader: ColumnsReader } => {
  const reader = new ColumnsReader();
  const batch = new NurseBatch(reader, 10);
  const rows = new CopiedRows(Object.keys(FIELD).length);
  rows.add(Buffer.concat([HEADER, ...nurses]));
  while (rows.read()) batch.add(rows);
  return { batch, reader };
};

describe('a batch of nurses', () => {
  it('asks for the facts of one nurse of each kind, and lets the others have them', () => {
    const { batch, reader } = batchOf(nurseOf(1, 1), nurseOf(2, 2), nurseOf(3, 1));
    const unknown = batch.unknownKinds();
    expect([...unknown.keys()]).toEqual([idOf(1), idOf(2)]);
    for (const [id, kind] of unknown) reader.kinds.learn(kind, [id, kind.fingerprint, FACTS]);
    const { part, left } = batch.complete(NOBODY);
    expect([...part.columns.classIds.subarray(0, 3)]).toEqual([0, 1, 0]);
    expect(part.stated.map((one) => one?.facts.profession)).toEqual(['RN', 'RN']);
    expect(left).toEqual([]);
  });

  it('leaves out everybody of a kind whose facts have changed before they were read', () => {
    const { batch, reader } = batchOf(nurseOf(1, 1), nurseOf(2, 2), nurseOf(3, 1));
    const [[, first], [, second]] = [...batch.unknownKinds()] as never as [[string, never], [string, never]];
    reader.kinds.learn(first, [idOf(1), fingerprintOf(9).toString('base64'), FACTS]);
    reader.kinds.learn(second, [idOf(2), fingerprintOf(2).toString('base64'), FACTS]);
    const { part, left } = batch.complete(NOBODY);
    expect(left).toEqual([idOf(1), idOf(3)]);
    expect([...part.columns.classIds.subarray(0, 3)]).toEqual([NOT_HELD, 1, NOT_HELD]);
    expect(part.stated[0]).toBeNull();
  });

  it('leaves out whom columns cannot hold, and keeps the lists of the others apart', () => {
    const odd = {
      years: { specialties: json([{ specialty: 'theatre', years: 0.0001 }]) },
      'shift pattern': { shiftPatterns: list([Buffer.from('dawn')]) },
      day: { availableFrom: word(-20_000) },
      placements: { completed: word(256), broken: word(0) },
      pay: { payFloor: long(2n ** 32n), currency: Buffer.from('EUR') },
      place: { latitude: double(NaN) },
    };
    const nurses = Object.values(odd).map((changes, at) => nurseOf(at + 1, 1, changes));
    const { batch, reader } = batchOf(...nurses, nurseOf(9, 1));
    for (const [id, kind] of batch.unknownKinds()) reader.kinds.learn(kind, [id, kind.fingerprint, FACTS]);
    const { part, left } = batch.complete(NOBODY);
    expect(left).toEqual(nurses.map((_nurse, at) => idOf(at + 1)));
    const { specialties } = part.columns;
    expect(specialties.ends[nurses.length]! - specialties.ends[nurses.length - 1]!).toBe(1);
    expect(specialties.years.at(-1)).toBe(2000);
  });

  it('knows who is excluded and verified, and passes by whom it does not hold', () => {
    const { batch, reader } = batchOf(nurseOf(1, 1), nurseOf(2, 1), nurseOf(4, 1));
    for (const [id, kind] of batch.unknownKinds()) reader.kinds.learn(kind, [id, kind.fingerprint, FACTS]);
    const screening = {
      excluded: new Set([idOf(4), idOf(3), idOf(5)]),
      verifiedOn: new Map([
        [idOf(1), '1970-01-02'],
        [idOf(0), '1970-01-03'],
        [idOf(2), '1969-12-31'],
      ]) as never,
    };
    const { part, left } = batch.complete(screening);
    expect([...part.columns.excluded.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect(part.columns.credentialsVerifiedOn[0]).toBe(1);
    expect(left).toEqual([idOf(2)]);
  });
});
