import { systemActor, type Actor, type ContractTerms } from '@crossward/contracts';
import { buffer } from 'node:stream/consumers';
import { addDays, localDate } from '@crossward/kernel';
import { emptyMarket } from '@crossward/marketplace-data-access';
import { constraintOf } from '@crossward/platform-database';
import { EndPlacement } from '../placements/end-placement.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { CursorCodec } from '@crossward/platform-http';
import { ChangeContract } from './change-contract.js';
import type { ContractListQuery } from './contract-list.dto.js';
import { ListContracts } from './list-contracts.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { TerminateContract } from './terminate-contract.js';
import { contractTermsOn } from './contract-terms-on.js';
import type { ContractAnswer } from './contract.dto.js';
import { ContractDocuments } from './document/contract-documents.js';

const DAY = localDate('2027-02-01');
const NOW = '2026-11-22T10:00:00Z';

describe('contracts on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let contracts: ChangeContract;
  let ending: TerminateContract;
  type Nurse = Awaited<ReturnType<MarketOfSpecs['nurse']>>;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    contracts = new ChangeContract(market.unitOfWork);
    ending = new TerminateContract(market.unitOfWork);
  });
  afterAll(() => market.close());

  const signed = async (): Promise<{ contract: ContractAnswer; nurse: Nurse; placementId: string }> => {
    const { id: placementId, nurse } = await market.signedPlacement(hospital);
    return { contract: await market.contract(nurse, placementId), nurse, placementId };
  };
  const termsWith = ({ versions }: ContractAnswer, changes: Partial<ContractTerms>): ContractTerms => ({
    ...(versions[0]?.terms as ContractTerms),
    ...changes,
  });
  const lessNotice = (contract: ContractAnswer): ContractTerms =>
    termsWith(contract, {
      clauses: (contract.versions[0]?.terms.clauses ?? []).map((clause) =>
        clause.kind === 'notice' && clause.side === 'hospital' ? { ...clause, days: 7 } : clause,
      ),
    });
  const settle = async (works: Promise<unknown>[]): Promise<string[]> =>
    (await Promise.allSettled(works))
      .map((one) =>
        one.status === 'fulfilled' ? 'done' : String((one.reason as { code?: string }).code ?? one.reason),
      )
      .sort();
  const refusal = async (work: Promise<unknown>): Promise<string | null> => {
    try {
      await work;
      return null;
    } catch (error) {
      return constraintOf(error) ?? String(error);
    }
  };
  const termsOn = (nurse: Nurse, placementId: string, day = DAY) =>
    market.unitOfWork.read(nurse, (tx) => contractTermsOn(tx, placementId, day));

  it('begin as a draft of what was accepted, word for word', async () => {
    const gap = await market.openGap(hospital);
    const nurse = await market.nurse();
    const clauses = [
      { kind: 'notice', side: 'nurse', days: 28 },
      { kind: 'notice', side: 'hospital', days: 2 },
    ] as const;
    const offer = await market.offer(hospital, nurse, gap.id, [...clauses]);
    expect(offer.clauses).toEqual(clauses);
    expect(offer.clauseChanges).toContainEqual({
      ...{ term: 'notice:nurse', before: { kind: 'notice', side: 'nurse', days: 14 }, after: clauses[0] },
      ...{ favours: 'hospital', reason: 'As talked about.' },
    });
    const { placementId } = await market.accept(nurse, offer);
    const contract = await market.contract(nurse, placementId as string);
    expect(contract).toMatchObject({ status: 'draft', versionInEffect: null });
    expect(contract.versions).toMatchObject([
      {
        ...{ versionNumber: 1, status: 'draft', hashVerified: true, signatures: [], changes: [] },
        terms: { startsOn: '2027-01-04', endsOn: '2027-04-05', weeklyHours: 36, payRate: offer.payRate, clauses },
      },
    ]);
    expect(contract.rules.map(({ at, outcome }) => `${at} ${outcome}`)).toEqual([
      '/clauses/0 no-rule-known',
      '/clauses/1 no-rule-known',
    ]);
    expect(contract.symmetry.findings.map(({ code, against }) => `${code} ${against}`)).toEqual([
      'NOTICE_UNEQUAL nurse',
      'HOURS_NOT_GUARANTEED nurse',
    ]);
  });

  it('take no clauses of an offer that contradict themselves', async () => {
    const gap = await market.openGap(hospital);
    const offer = market.offer(hospital, await market.nurse(), gap.id, [
      { kind: 'guaranteed-hours', hoursPerWeek: 36.01 },
      { kind: 'penalty', side: 'nurse', amount: { minorUnits: 1, currency: 'USD' } },
    ]);
    await expect(offer).rejects.toMatchObject({
      code: 'CONTRACT_TERMS_INVALID',
      problems: [{ code: 'GUARANTEE_ABOVE_SCHEDULE' }, { code: 'TWO_CURRENCIES' }],
    });
  });

  it('become active when both sign at once, each signature once', async () => {
    const { id: placementId, nurse } = await market.placement(hospital);
    const { id, version, versions } = await market.contract(nurse, placementId);
    const hash = versions[0]?.hash as string;
    await contracts.send(hospital.approver, id, version);
    const both = [nurse, hospital.approver, nurse, hospital.approver].map((who) => contracts.sign(who, id, 1, hash));
    expect(await settle(both)).toEqual(['ALREADY_SIGNED', 'ALREADY_SIGNED', 'done', 'done']);
    const contract = await market.contract(nurse, placementId);
    expect(contract.status).toBe('active');
    expect(contract.versions[0]?.signatures).toMatchObject([
      { hash, verified: true },
      { hash, verified: true },
    ]);
  });

  it('are signed by nobody else, and only by the hash of what was read', async () => {
    const { id: placementId, nurse } = await market.placement(hospital);
    const { id, version, versions } = await market.contract(nurse, placementId);
    await contracts.send(hospital.approver, id, version);
    const hash = versions[0]?.hash as string;
    await expect(contracts.sign(nurse, id, 1, '0'.repeat(64))).rejects.toMatchObject({ code: 'OTHER_TEXT' });
    await expect(contracts.sign(await market.nurse(), id, 1, hash)).rejects.toMatchObject({
      code: 'CONTRACT_NOT_FOUND',
    });
    const other = await market.hospital('Elsewhere');
    await expect(contracts.sign(other.approver, id, 1, hash)).rejects.toMatchObject({ code: 'CONTRACT_NOT_FOUND' });
    for (const actor of [market.recruiter, market.admin, hospital.requester]) {
      await expect(contracts.sign(actor, id, 1, hash)).rejects.toMatchObject({ code: 'NOT_A_PARTY' });
    }
    await expect(contracts.sign(nurse, id, 2, hash)).rejects.toMatchObject({ code: 'CONTRACT_VERSION_NOT_FOUND' });
  });

  it('take one of two amendments that are proposed at once', async () => {
    const { contract, nurse } = await signed();
    const propose = (who: Nurse | Hospital['approver'], minorUnits: number) =>
      contracts.amend(who, contract.id, contract.version, {
        terms: termsWith(contract, { payRate: { minorUnits, currency: 'CAD' } }),
        effectiveOn: DAY,
      });
    const outcomes = await settle([propose(nurse, 7000), propose(hospital.approver, 6600)]);
    expect(outcomes).toEqual(['VERSION_CONFLICT', 'done']);
  });

  it('pay the new rate from the day that both signed for, and the old one until then', async () => {
    const { contract, nurse, placementId } = await signed();
    const terms = termsWith(contract, { payRate: { minorUnits: 7000, currency: 'CAD' } });
    const amended = await contracts.amend(nurse, contract.id, contract.version, { terms, effectiveOn: DAY });
    const [, second] = amended.versions;
    expect(second?.changes).toEqual([
      {
        ...{ term: 'payRate', favours: 'nurse' },
        before: { minorUnits: 6500, currency: 'CAD' },
        after: { minorUnits: 7000, currency: 'CAD' },
      },
    ]);
    const rate = async (day: string) => (await termsOn(nurse, placementId, localDate(day))).payRate.minorUnits;
    await contracts.sign(nurse, contract.id, 2, second?.hash as string);
    expect(await rate('2027-02-01')).toBe(6500);
    await contracts.sign(hospital.approver, contract.id, 2, second?.hash as string);
    expect([await rate('2027-01-31'), await rate('2027-02-01')]).toEqual([6500, 7000]);
  });

  it('wait two days for a change that is not only in favour of the nurse, who may take it back until then', async () => {
    const { contract, nurse, placementId } = await signed();
    const terms = lessNotice(contract);
    const amend = async (version: number, number: number): Promise<ContractAnswer> => {
      const { versions } = await contracts.amend(hospital.approver, contract.id, version, { terms, effectiveOn: DAY });
      const hash = versions.find((each) => each.versionNumber === number)?.hash as string;
      await contracts.sign(hospital.approver, contract.id, number, hash);
      return contracts.sign(nurse, contract.id, number, hash);
    };
    const first = await amend(contract.version, 2);
    expect(first.versions[1]).toMatchObject({ status: 'signed', bindingFrom: '2026-11-24T10:00:00.000Z' });
    expect((await termsOn(nurse, placementId)).clauses).toEqual(contract.versions[0]?.terms.clauses);
    const byHospital = contracts.decline(hospital.approver, contract.id, 2, first.version);
    await expect(byHospital).rejects.toMatchObject({ code: 'CONTRACT_VERSION_NOT_OPEN' });
    const declined = await contracts.decline(nurse, contract.id, 2, first.version);
    expect(declined).toMatchObject({ status: 'active', versions: [{ status: 'signed' }, { declinedBy: 'nurse' }] });
    const second = await amend(declined.version, 3);
    market.clock.set('2026-11-24T10:00:00Z');
    try {
      expect((await termsOn(nurse, placementId)).clauses).toEqual(terms.clauses);
      const late = contracts.decline(nurse, contract.id, 3, second.version);
      await expect(late).rejects.toMatchObject({ code: 'CONTRACT_VERSION_NOT_OPEN' });
    } finally {
      market.clock.set(NOW);
    }
  });

  it('never cut the pay, even with both willing', async () => {
    const { contract } = await signed();
    const terms = termsWith(contract, { payRate: { minorUnits: 6499, currency: 'CAD' } });
    const cut = contracts.amend(hospital.approver, contract.id, contract.version, { terms, effectiveOn: DAY });
    await expect(cut).rejects.toMatchObject({ code: 'AMENDMENT_INVALID', problems: [{ code: 'RATE_CUT' }] });
  });

  it('end with the notice of the side that ends them, and the terms end with them', async () => {
    const { contract, nurse, placementId } = await signed();
    market.clock.set('2027-02-01T15:00:00Z');
    try {
      const ended = await ending.terminate(nurse, contract.id, contract.version, { cause: 'unsafe-conditions' });
      expect(ended).toMatchObject({
        ...{ status: 'terminated', endedBy: 'nurse', endCause: 'unsafe-conditions', endsOn: '2027-02-15' },
        ...{ missingNoticeDays: 0, penalty: null, versionInEffect: null },
      });
      expect((await termsOn(nurse, placementId)).endsOn).toBe('2027-02-15');
      const again = ending.terminate(hospital.approver, contract.id, ended.version, { cause: 'census' });
      await expect(again).rejects.toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    } finally {
      market.clock.set(NOW);
    }
  });

  it('end with their placement', async () => {
    const { contract, nurse, placementId } = await signed();
    await new EndPlacement(market.unitOfWork).end(hospital.approver, placementId, 1, 'ended-by-hospital');
    expect(await market.contract(nurse, placementId)).toMatchObject({
      ...{ id: contract.id, status: 'cancelled_before_start', endedBy: 'hospital', endCause: 'placement-ended' },
    });
  });

  describe('in a list', () => {
    const codec = new CursorCodec('a secret that only specs use, 32 characters');
    const list = (actor: Actor, query: Partial<ContractListQuery> = {}) =>
      new ListContracts(market.unitOfWork, codec).list(actor, { limit: 50, ...query } as ContractListQuery);

    it('are those of the actor alone, newest first, page by page', async () => {
      const own = await market.hospital('Prairie Health');
      const placements = [await market.signedPlacement(own), await market.placement(own), await market.placement(own)];
      const all = await list(own.requester);
      const newestFirst = placements.map(({ id }) => id).reverse();
      expect(all.items.map(({ placementId }) => placementId)).toEqual(newestFirst);
      const first = await list(own.requester, { limit: 2 });
      const rest = await list(own.requester, { limit: 2, cursor: first.nextCursor as string });
      expect([...first.items, ...rest.items]).toEqual(all.items);
      expect(rest.nextCursor).toBeNull();
      const [signed, draft] = placements;
      expect((await list(own.requester, { status: 'active' })).items).toMatchObject([{ placementId: signed?.id }]);
      const ofNurse = await list(draft?.nurse as Actor);
      expect(ofNurse.items).toMatchObject([{ placementId: draft?.id, status: 'draft', openVersion: null }]);
      expect((await list(draft?.nurse as Actor, { gapId: signed?.gapId as string })).items).toEqual([]);
      expect((await list(hospital.requester, { placementId: signed?.id as string })).items).toEqual([]);
      expect((await list(market.recruiter, { gapId: signed?.gapId as string })).items).toHaveLength(1);
    });

    it('are found in the order of an index, whatever the filter', async () => {
      const plan = (condition: string): Promise<string> =>
        market.unitOfWork.run(hospital.requester, async (tx) => {
          await tx.query('SET LOCAL enable_seqscan = off');
          await tx.query('SET LOCAL enable_bitmapscan = off');
          const rows = await tx.query<Record<string, string>>(
            `EXPLAIN SELECT * FROM marketplace.contracts WHERE ${condition} ORDER BY id DESC LIMIT 51`,
          );
          return rows.map((row) => row['QUERY PLAN']).join('\n');
        });
      const own = `organisation_id = '${hospital.organisationId}'`;
      for (const condition of [own, `${own} AND status = 'sent'`, `status = 'sent'`, `gap_id = '${hospital.unitId}'`]) {
        expect(await plan(condition)).toMatch(/Limit[^]*Index Scan Backward using contracts_by_/);
        expect(await plan(condition)).not.toContain('Sort');
      }
    });
  });

  it('are written down: who did what, and what others are told', async () => {
    const { contract } = await signed();
    const told = await market.sql<{ topic: string }>(
      `SELECT topic FROM platform.outbox_events WHERE payload ->> 'contractId' = $1 ORDER BY id`,
      [contract.id],
    );
    expect(told.map(({ topic }) => topic)).toEqual([
      ...['contract.sent', 'contract.signed', 'contract.signed', 'contract.agreed'],
    ]);
    const audited = await market.sql<{ action: string; actor_role: string }>(
      `SELECT action, actor_role FROM platform.audit_events WHERE subject_id = $1 ORDER BY sequence`,
      [contract.id],
    );
    expect(audited.map(({ action, actor_role }) => `${action} ${actor_role}`)).toEqual([
      'contract.drafted nurse',
      'contract.sent hospital-approver',
      'contract.signed hospital-approver',
      'contract.signed nurse',
    ]);
  });

  describe('in the database', () => {
    const of = (table: string, column = 'contract_id') => `marketplace.${table} WHERE ${column} = $1`;
    const changes: [string, string, string][] = [
      [
        'the terms',
        `UPDATE marketplace.contract_versions SET terms = jsonb_set(terms, '{payRate,minorUnits}', '1') WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      [
        'the hash',
        `UPDATE marketplace.contract_versions SET hash = repeat('0', 64) WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      [
        'its day',
        `UPDATE marketplace.contract_versions SET effective_on = effective_on - 1 WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      [
        'since when it holds',
        `UPDATE marketplace.contract_versions SET in_force_from = in_force_from + 1 WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      [
        'its number',
        `UPDATE marketplace.contract_versions SET number = 2 WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      [
        'whose it is',
        `UPDATE marketplace.contract_versions SET contract_id = gen_random_uuid() WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      [
        'that it is signed',
        `UPDATE marketplace.contract_versions SET status = 'open', binding_from = NULL, in_force_from = NULL WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      [
        'that it was not declined',
        `UPDATE marketplace.contract_versions SET status = 'declined', declined_by = 'hospital', declined_at = binding_from - interval '1 hour' WHERE contract_id = $1`,
        'contract_versions_kept',
      ],
      ['that it is there', `DELETE FROM ${of('contract_versions')}`, 'contract_versions_kept'],
      [
        'a signature',
        `UPDATE marketplace.contract_signatures SET signed_at = signed_at - interval '1 day' WHERE contract_id = $1`,
        'contract_signatures_kept',
      ],
      ['that it was signed', `DELETE FROM ${of('contract_signatures')}`, 'contract_signatures_kept'],
      ['the contract', `DELETE FROM ${of('contracts', 'id')}`, 'contracts_kept'],
      ['the parties', `UPDATE marketplace.contracts SET nurse_id = gen_random_uuid() WHERE id = $1`, 'contracts_kept'],
      ['that it is active', `UPDATE marketplace.contracts SET status = 'draft' WHERE id = $1`, 'contracts_kept'],
    ];

    it.each(changes)('nobody changes of a signed version: %s', async (_, statement, constraint) => {
      const { contract, nurse, placementId } = await signed();
      expect(await refusal(market.sql(statement, [contract.id]))).toBe(constraint);
      for (const actor of [nurse, hospital.approver, market.recruiter, market.admin]) {
        await market.unitOfWork.run(actor, (tx) => tx.execute(statement, [contract.id])).catch(() => undefined);
      }
      expect(await market.contract(nurse, placementId)).toEqual(contract);
    });

    it('nothing is active or signed without both signatures, whichever way it is written', async () => {
      const { id: placementId, nurse } = await market.placement(hospital);
      const { id, version, versions } = await market.contract(nurse, placementId);
      const activate = () => market.sql(`UPDATE marketplace.contracts SET status = 'active' WHERE id = $1`, [id]);
      const sign = () =>
        market.sql(
          `UPDATE marketplace.contract_versions SET status = 'signed', binding_from = now(), in_force_from = effective_on
           WHERE contract_id = $1`,
          [id],
        );
      expect(await refusal(activate())).toBe('contracts_signed');
      await contracts.send(hospital.approver, id, version);
      await contracts.sign(hospital.approver, id, 1, versions[0]?.hash as string);
      expect(await refusal(activate())).toBe('contracts_signed');
      expect(await refusal(sign())).toBe('contract_versions_signed');
      const twice = market.sql(
        `INSERT INTO marketplace.contract_signatures SELECT gen_random_uuid(), contract_id, organisation_id, nurse_id, number,
           'nurse', account_id, repeat('0', 64), signed_at, counts_from
         FROM marketplace.contract_signatures WHERE contract_id = $1`,
        [id],
      );
      expect(await refusal(twice)).toBe('contract_signatures_of_text');
      expect((await market.contract(nurse, placementId)).status).toBe('hospital_signed');
    });

    it('no version is born signed, and no contract active', async () => {
      const { contract } = await signed();
      const copy = market.sql(
        `INSERT INTO marketplace.contract_versions SELECT gen_random_uuid(), contract_id, organisation_id, nurse_id, 2,
           'signed', terms, effective_on, hash, proposed_by, proposed_by_account, created_at, binding_from, in_force_from
         FROM marketplace.contract_versions WHERE contract_id = $1`,
        [contract.id],
      );
      expect(await refusal(copy)).toBe('contract_versions_signed');
    });

    it('no service can let a placement start without a contract', async () => {
      const { id } = await market.placement(hospital);
      const insert = market.sql('INSERT INTO marketplace.placements_before_contracts VALUES ($1)', [id]);
      await expect(insert).rejects.toThrow(/permission denied/);
    });
  });

  it('keep the standard clauses where the offer states none, and the end of the placement', async () => {
    const { contract, nurse, placementId } = await signed();
    const terms = await termsOn(nurse, placementId, addDays(DAY, 1));
    expect(terms).toEqual(contract.versions[0]?.terms);
    expect(terms.clauses).toContainEqual({ kind: 'guaranteed-hours', hoursPerWeek: 36 });
  });

  it('are read on paper by their parties alone, in languages that there are', async () => {
    const { contract, nurse } = await signed();
    const documents = new ContractDocuments(market.unitOfWork);
    const { options } = await documents.pdf(nurse, contract.id, 1, 'en,es');
    expect(options).toMatchObject({ type: 'application/pdf' });
    const pdf = (who: Nurse, number: number, languages: string) => documents.pdf(who, contract.id, number, languages);
    await expect(pdf(await market.nurse(), 1, 'en')).rejects.toMatchObject({ code: 'CONTRACT_NOT_FOUND' });
    await expect(pdf(nurse, 2, 'en')).rejects.toMatchObject({ code: 'CONTRACT_VERSION_NOT_FOUND' });
    for (const languages of ['de', '', 'en,fr,es', 'constructor', 'en,']) {
      await expect(pdf(nurse, 1, languages)).rejects.toMatchObject({ code: 'UNKNOWN_LANGUAGE' });
    }
  });

  it('are told, where nobody names a language, in the nurse’s and the place’s, and say which one governs', async () => {
    const { contract, nurse } = await signed();
    const pages = async (who: Actor): Promise<string[]> => {
      const file = await new ContractDocuments(market.unitOfWork).pdf(who, contract.id, 1);
      const bytes = new Uint8Array(await buffer(file.getStream()));
      const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
      return text.map((page) => page.replaceAll(/\s+/g, ' '));
    };
    const english = await pages(nurse);
    expect(english).toHaveLength(1);
    await market.sql(`UPDATE marketplace.nurses SET facts = jsonb_set(facts, '{languages}', $2) WHERE id = $1`, [
      nurse.nurseId,
      JSON.stringify([
        { language: 'en', level: 'C1' },
        { language: 'es', level: 'C1', basis: 'native' },
      ]),
    ]);
    for (const who of [nurse, hospital.approver]) {
      const [spanish, second, ...more] = await pages(who);
      expect(spanish).toContain('Prevalece la versión en inglés');
      expect(second?.replace('Page 2 of 2', 'Page 1 of 1')).toBe(english[0]);
      expect(more).toEqual([]);
    }
  });

  it('go with the whole market when it is emptied', async () => {
    await signed();
    await market.unitOfWork.run(systemActor, (tx) => emptyMarket(tx));
    for (const table of ['contracts', 'contract_versions', 'contract_signatures']) {
      expect(await market.sql(`SELECT 1 FROM marketplace.${table}`)).toEqual([]);
    }
  });
});
