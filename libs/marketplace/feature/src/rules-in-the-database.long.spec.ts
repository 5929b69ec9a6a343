import type { Actor } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { ProposeExtension } from './extensions/propose-extension.js';
import { ArrangeInterview } from './interviews/arrange-interview.js';
import { MoveInterview } from './interviews/move-interview.js';
import { CounterOffer } from './offers/counter-offer.js';
import { ProposeRestriction } from './restrictions/propose-restriction.js';
import { PlanShift } from './shifts/plan-shift.js';
import { breakRule } from './testing/break-rule.js';
import { setPacket, setPlan } from './testing/clearance-rows.js';
import { addProposal, addVerification } from './testing/credential-rows.js';
import { databaseRules } from './testing/database-rules.js';
import { MarketOfSpecs, type Hospital } from './testing/market-of-specs.js';
import { addRounds } from './testing/round-rows.js';
import { startedPlacement } from './testing/started-placement.js';
import { ApproveTimecard } from './timecards/approve-timecard.js';
import { OpenTimecard } from './timecards/open-timecard.js';
import { StateTimecard } from './timecards/state-timecard.js';

const HOUR = 3_600_000;

/** Triggers that keep or tell something and refuse nothing. */
const NO_GUARDS = /^(history|announce|counted(_\w+)?|noted_\w+)$/;

describe('the rules that the database holds', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  /** By the name that stands in the statements. */
  const ids: Record<string, string> = {};

  const made = async (nurse: Actor & { nurseId: string }): Promise<void> => {
    const gap = await market.openGap(hospital, { seats: 3 });
    const later = { assignment: { from: localDate('2028-01-03'), until: localDate('2028-04-03') } };
    const other = await market.openGap(hospital, later);
    const rival = await market.offer(hospital, nurse, (await market.openGap(hospital, later)).id);
    const submission = await market.submit(nurse, gap.id);
    const offer = await market.offer(hospital, nurse, other.id);
    const countered = await new CounterOffer(market.unitOfWork).counter(nurse, offer.id, offer.version, {
      weeklyHours: 30,
    });
    const start = new Date(market.clock.now().getTime() + 24 * HOUR).toISOString();
    const { id: interview, version } = await new ArrangeInterview(market.unitOfWork).arrange(hospital.requester, {
      ...{ submissionId: submission.id, slots: [start], medium: 'video', place: 'https://meet.example/ward' },
      durationMinutes: 30,
    });
    await new MoveInterview(market.unitOfWork).choose(nurse, interview, version, start);
    Object.assign(ids, { gap: gap.id, submission: submission.id, offer: countered.id, rival: rival.id, interview });
  };

  const worked = async (): Promise<void> => {
    const { id, nurse } = await startedPlacement(market, hospital);
    market.clock.set('2027-01-05T12:00:00Z');
    const times = { startsAt: '2027-01-06T07:00', endsAt: '2027-01-06T19:00', breakMinutes: 0 };
    const shift = await new PlanShift(market.unitOfWork).plan(hospital.requester, { placementId: id, ...times });
    market.clock.set('2027-01-11T12:00:00Z');
    const week = { placementId: id, weekStartsOn: localDate('2027-01-04') };
    const card = await new OpenTimecard(market.unitOfWork).open(nurse, week);
    const entry = {
      startsAt: '2027-01-04T07:00',
      endsAt: '2027-01-04T19:00',
      breakMinutes: 0,
      kind: 'regular',
    } as const;
    const stated = await new StateTimecard(market.unitOfWork).submit(nurse, card.id, 1, { entries: [entry] });
    await new ApproveTimecard(market.unitOfWork).approve(hospital.approver, card.id, stated.version);
    market.clock.set('2026-11-22T10:00:00Z');
    Object.assign(ids, { started: id, shift: shift.id, card: card.id });
  };

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    const draft = await market.openGap(hospital);
    const nurse = await market.nurse();
    await made(nurse);
    await worked();
    const signed = await market.signedPlacement(hospital);
    const unsigned = await market.placement(hospital);
    await setPacket(market, unsigned.id, 'cleared');
    await setPlan(market, unsigned.id, 'completed');
    const restriction = await new ProposeRestriction(market.unitOfWork).propose(hospital.requester, {
      ...{ nurseId: nurse.nurseId, facilityId: hospital.facilityId, unitId: hospital.unitId, scope: 'facility' },
      ...{ kind: 'attendance', happenedOn: localDate('2026-11-20'), account: 'Came late.', statement: 'I was there.' },
      statementBy: 'A. Nurse, charge nurse',
    });
    const longer = await market.signedPlacement(hospital);
    const { id: extension } = await new ProposeExtension(market.unitOfWork).propose(hospital.approver, {
      ...{ placementId: longer.id, endsOn: localDate('2027-05-03') },
    });
    const contract = (await market.contract(signed.nurse, signed.id)).id;
    const draftContract = (await market.contract(unsigned.nurse, unsigned.id)).id;
    Object.assign(ids, { draft: draft.id, signed: signed.id, unsigned: unsigned.id, contract, draftContract });
    Object.assign(ids, { restriction: restriction.id, extension, ...(await addRounds(market)) });
    ids['check'] = await addVerification(market, nurse.nurseId, 'review', null);
    ids['proposal'] = await addProposal(market, nurse.nurseId);
    await market.sql(
      `INSERT INTO messaging.emails (id, account_id, purpose, key, status, attempts, due_at, settled_at, created_at)
       VALUES (gen_random_uuid(), gen_random_uuid(), 'notice', 'spec', 'sent', 1, now(), now(), now())`,
    );
    await market.sql(`UPDATE marketplace.gaps SET status = 'pending_approval' WHERE id = $1`, [draft.id]);
  }, 120_000);
  afterAll(() => market?.close());

  const rules = databaseRules(ids);

  it.each(rules)('%s: %s refuses it, and nothing else would', async (_what, constraint, rule) => {
    expect(await breakRule(market, rule())).toEqual({ refused: constraint, withoutGuard: null });
  });

  it('are all broken here: no trigger that refuses something is left out', async () => {
    const found = await market.sql<{ name: string; table: string }>(
      `SELECT t.tgname AS name, c.oid::regclass::text AS table FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE NOT t.tgisinternal AND n.nspname IN ('marketplace', 'matching', 'messaging', 'channels', 'credentials')`,
    );
    const guards = found.filter(({ name }) => !NO_GUARDS.test(name)).map(({ name, table }) => `${table} ${name}`);
    const broken = rules.flatMap(([, , rule]) => {
      const { table, guard } = rule();
      return 'trigger' in guard ? [`${table} ${guard.trigger}`] : [];
    });
    expect([...new Set(broken)].sort()).toEqual(guards.sort());
  });

  it('are all broken here: no exclusion constraint is left out', async () => {
    const found = await market.sql<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
       WHERE contype = 'x' AND n.nspname = 'marketplace'`,
    );
    const broken = rules.flatMap(([, , rule]) => {
      const { guard } = rule();
      return 'constraint' in guard ? [guard.constraint] : [];
    });
    expect(found.map(({ name }) => name).filter((name) => !broken.includes(name))).toEqual([]);
  });
});
