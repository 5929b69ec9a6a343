import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor, type Actor, type Role } from '@crossward/contracts';
import type { Claim, ExclusionEntry } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { isUniqueViolation, openDatabase, type OpenDatabase, type Transaction } from '@crossward/platform-database';
import { fixedClock, startTestPostgres, type TestPostgres } from '@crossward/testing';
import {
  activate,
  addEntries,
  addImport,
  CREDENTIALS_ENTITIES,
  emptyCredentials,
  ExclusionImportRow,
  holdActiveVersion,
  listExcludedNurseIds,
  PacketItemRow,
  PacketRow,
  reassess,
  RecordCipher,
  resolve,
  searchExclusions,
  VerificationRow,
  VerificationStore,
} from './index.js';

const day = (text: string): LocalDate => text as LocalDate;
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [NURSE, OTHER_NURSE, HOSPITAL, OTHER_HOSPITAL, PLACEMENT] = [id(1), id(2), id(3), id(4), id(5)];
const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({
  role,
  accountId: id(9),
  organisationId: null,
  nurseId: null,
  ...more,
});
const claim: Claim = { kind: 'identity', familyName: 'Santos', givenNames: 'Maria', birthDate: day('1988-04-12') };

const entry = (lineNumber: number, changes: Partial<ExclusionEntry> = {}): ExclusionEntry => ({
  key: `key-${lineNumber}`,
  lineNumber,
  familyName: 'SANTOS',
  givenName: 'MARIA',
  middleName: '',
  businessName: '',
  general: '',
  specialty: '',
  upin: '',
  npi: null,
  birthDate: day('1988-04-12'),
  address: '',
  city: '',
  state: 'TX',
  zip: '',
  exclusionType: '1128b4',
  excludedOn: day('2019-03-20'),
  reinstatedOn: null,
  waivedOn: null,
  waiverState: '',
  ...changes,
});

describe('credentials on PostgreSQL', () => {
  let postgres: TestPostgres;
  let database: OpenDatabase;
  let store: VerificationStore;

  const run = <T>(work: (tx: Transaction) => Promise<T>, as: Actor = systemActor): Promise<T> =>
    database.unitOfWork.run(as, work);
  const addVerification = (tx: Transaction, changes: Partial<Parameters<VerificationStore['add']>[1]> = {}) =>
    store.add(tx, {
      nurseId: NURSE,
      submissionId: id(6),
      kind: 'identity',
      source: 'passport-mrz',
      licenceId: null,
      destination: 'US-FL',
      fingerprint: 'f1',
      neededBy: day('2027-01-04'),
      claim,
      replaces: null,
      ...changes,
    });
  const importList = async (entries: readonly ExclusionEntry[]): Promise<string> =>
    run(async (tx) => {
      const file = { fileName: 'x.csv', fileBytes: 1, fileSha256: 'x', simulated: true, acceptSmaller: true };
      const row = await addImport(tx, { ...file, listedOn: day('2026-11-10') }, async function* () {
        yield Buffer.from('x');
      });
      await addEntries(tx, row.id, entries);
      return row.id;
    });
  const verifyAll = (tx: Transaction, verificationId: string) =>
    tx.execute(
      `UPDATE credentials.verifications SET status = 'verified', established_on = '2026-11-22' WHERE id = $1`,
      [verificationId],
    );
  const addPacket = async (tx: Transaction, verificationId: string): Promise<string> => {
    const packetId = tx.newId();
    await tx.manager.insert(PacketRow, {
      id: packetId,
      placementId: PLACEMENT,
      submissionId: id(6),
      nurseId: NURSE,
      organisationId: HOSPITAL,
      jurisdiction: 'US-FL',
      startsOn: day('2027-01-04'),
      endsOn: day('2027-04-05'),
      status: 'collecting',
      requirementsVersion: 'spec',
      clearedAt: null,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    const item = { packetId, requirementKey: 'identity', nurseId: NURSE, label: 'Identity', verificationId };
    await tx.manager.insert(PacketItemRow, { ...item, kind: 'identity' });
    return packetId;
  };

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const clock = fixedClock('2026-11-22T10:00:00Z');
    database = await openDatabase(postgres.config, { entities: CREDENTIALS_ENTITIES, clock, poolSize: 10 });
    store = new VerificationStore(new RecordCipher(postgres.config.encryptionKey));
  });
  afterAll(async () => {
    await database?.close();
    await postgres?.stop();
  });
  beforeEach(() => run(emptyCredentials));

  it('keeps one live verification of one question', async () => {
    await run((tx) => addVerification(tx));
    const second = run((tx) => addVerification(tx)).catch((error: unknown) => error);
    expect(isUniqueViolation(await second, 'verifications_one_live')).toBe(true);
    await run((tx) => addVerification(tx, { fingerprint: 'f2' }));
  });

  it('lets one of two writers of the same version win', async () => {
    const verificationId = await run((tx) => addVerification(tx));
    const row = await run((tx) => store.get(tx, verificationId));
    await run((tx) => store.move(tx, row, [{ to: 'running', detail: null }], { runToken: tx.newId() }));
    await expect(run((tx) => store.change(tx, row, { failures: 1 }))).rejects.toMatchObject({
      kind: 'precondition-failed',
    });
  });

  it('writes nothing of a step that the lifecycle forbids', async () => {
    const verificationId = await run((tx) => addVerification(tx));
    const row = await run((tx) => store.get(tx, verificationId));
    const leap = run((tx) =>
      store.move(tx, row, [
        { to: 'running', detail: null },
        { to: 'accepted', detail: null },
      ]),
    );
    await expect(leap).rejects.toThrow('cannot go from (running) to (accepted)');
    expect(await run((tx) => store.timeline(tx, verificationId))).toHaveLength(1);
  });

  it('refuses in the database what no code should write: decided without a decision, cleared without a time', async () => {
    const verificationId = await run((tx) => addVerification(tx));
    const decided = `UPDATE credentials.verifications SET status = 'accepted', established_on = '2026-11-22'`;
    await expect(run((tx) => tx.execute(decided))).rejects.toThrow('check constraint');
    await run((tx) => addPacket(tx, verificationId));
    const cleared = `UPDATE credentials.packets SET status = 'cleared'`;
    await expect(run((tx) => tx.execute(cleared))).rejects.toThrow('check constraint');
  });

  it('clears a packet once, tells it once, and reopens it when an item is no longer established', async () => {
    const packetId = await run(async (tx) => {
      const verificationId = await addVerification(tx);
      await verifyAll(tx, verificationId);
      return addPacket(tx, verificationId);
    });
    expect(await run((tx) => reassess(tx, packetId))).toBe('cleared');
    expect(await run((tx) => reassess(tx, packetId))).toBe('cleared');
    const told = await run((tx) =>
      tx.query(`SELECT 1 FROM platform.outbox_events WHERE topic = 'packet.cleared' AND payload->>'packetId' = $1`, [
        packetId,
      ]),
    );
    expect(told).toHaveLength(1);
    await run((tx) => tx.execute(`UPDATE credentials.verifications SET status = 'review', established_on = NULL`));
    expect(await run((tx) => reassess(tx, packetId))).toBe('review');
  });

  describe('isolation', () => {
    const everything: Record<string, string> = {
      verifications: 'SELECT 1 FROM credentials.verifications',
      events: 'SELECT 1 FROM credentials.verification_events',
      packets: 'SELECT 1 FROM credentials.packets',
      items: 'SELECT 1 FROM credentials.packet_items',
      entries: 'SELECT 1 FROM credentials.exclusion_entries',
      resolutions: 'SELECT 1 FROM credentials.exclusion_resolutions',
    };
    const seenBy = async (as: Actor): Promise<string[]> => {
      const seen: string[] = [];
      for (const [name, sql] of Object.entries(everything)) {
        if ((await run((tx) => tx.query(sql), as)).length > 0) seen.push(name);
      }
      return seen;
    };

    beforeEach(async () => {
      await importList([entry(2)]);
      await run(async (tx) => {
        const verificationId = await addVerification(tx);
        await addPacket(tx, verificationId);
        await resolve(tx, { nurseId: NURSE, entryKey: 'key-2', samePerson: false, verificationId });
      });
    });

    it.each<[string, Actor, string[]]>([
      ['the nurse her own', actor('nurse', { nurseId: NURSE }), ['verifications', 'events', 'packets', 'items']],
      ['another nurse nothing', actor('nurse', { nurseId: OTHER_NURSE }), []],
      ['the hospital the packet alone', actor('hospital-approver', { organisationId: HOSPITAL }), ['packets']],
      ['another hospital nothing', actor('hospital-approver', { organisationId: OTHER_HOSPITAL }), []],
      ['a nurse without a profile nothing', actor('nurse'), []],
      [
        'a recruiter all but the list',
        actor('recruiter'),
        ['verifications', 'events', 'packets', 'items', 'resolutions'],
      ],
    ])('shows %s', async (_, as, expected) => {
      expect(await seenBy(as)).toEqual(expected);
    });

    it.each<[string, Actor]>([
      ['the nurse', actor('nurse', { nurseId: NURSE })],
      ['the hospital', actor('hospital-approver', { organisationId: HOSPITAL })],
    ])('lets %s neither verify nor clear nor delete', async (_, as) => {
      const tamper = [
        `UPDATE credentials.verifications SET status = 'verified', established_on = '2026-11-22'`,
        `UPDATE credentials.packets SET status = 'cleared', cleared_at = now()`,
        'DELETE FROM credentials.packet_items',
      ];
      for (const sql of tamper) expect(await run((tx) => tx.execute(sql), as)).toBe(0);
      const [packet] = await run((tx) => tx.manager.find(PacketRow));
      expect(packet!.status).toBe('collecting');
    });
  });

  describe('the exclusion list', () => {
    const person = { familyName: 'Santos', givenNames: 'Maria', birthDate: day('1988-04-12') };

    it('finds by birth date whatever the name, and without one by the family name', async () => {
      const version = await importList([
        entry(2),
        entry(3, { familyName: 'OTHER' }),
        entry(4, { birthDate: day('1988-04-13') }),
        entry(5, { birthDate: null }),
        entry(6, { birthDate: null, familyName: 'OTHER' }),
        entry(7, { familyName: '', businessName: 'SANTOS LLC' }),
      ]);
      await run((tx) => activate(tx, version));
      const found = await run((tx) => searchExclusions(tx, NURSE, person));
      expect(found!.entries.map(({ lineNumber }) => lineNumber).sort()).toEqual([2, 3, 5]);
    });

    it('keeps the later of two versions, whichever is ready first, and no entry of the other', async () => {
      const [earlier, later] = [await importList([entry(2)]), await importList([entry(2), entry(3)])];
      expect(await run((tx) => activate(tx, later))).toBe(true);
      expect(await run((tx) => activate(tx, earlier))).toBe(false);
      expect(await run((tx) => holdActiveVersion(tx))).toBe(later);
    });

    it('waits with its replacement for whoever rests something on the version before', async () => {
      const [first, second] = [await importList([entry(2)]), await importList([entry(2)])];
      await run((tx) => activate(tx, first));
      let replaced = false;
      let held: () => void = () => undefined;
      let letGo: () => void = () => undefined;
      const holding = new Promise<void>((resolve) => (held = resolve));
      const release = new Promise<void>((resolve) => (letGo = resolve));
      const reader = run(async (tx) => {
        expect(await holdActiveVersion(tx)).toBe(first);
        held();
        await release;
      });
      await holding;
      const writer = run((tx) => activate(tx, second)).then(() => (replaced = true));
      await sleep(300);
      expect(replaced).toBe(false);
      letGo();
      await Promise.all([reader, writer]);
      expect(await run((tx) => holdActiveVersion(tx))).toBe(second);
    });

    it('excludes whom a recruiter confirmed for as long as the entry stands', async () => {
      const [first, second] = [await importList([entry(2), entry(3)]), await importList([entry(3)])];
      await run((tx) => activate(tx, first));
      await run(async (tx) => {
        const verificationId = await addVerification(tx);
        await resolve(tx, { nurseId: NURSE, entryKey: 'key-2', samePerson: true, verificationId });
        await resolve(tx, { nurseId: OTHER_NURSE, entryKey: 'key-3', samePerson: false, verificationId });
      });
      expect(await run(listExcludedNurseIds)).toEqual([NURSE]);
      await run((tx) => activate(tx, second));
      expect(await run(listExcludedNurseIds)).toEqual([]);
    });
  });

  it('can be emptied for a fresh demo market', async () => {
    const version = await importList([entry(2)]);
    await run((tx) => activate(tx, version));
    await run(async (tx) => addPacket(tx, await addVerification(tx)));
    await run(emptyCredentials);
    expect(await run((tx) => tx.manager.count(VerificationRow))).toBe(0);
    expect(await run((tx) => tx.manager.count(ExclusionImportRow))).toBe(0);
  });
});
