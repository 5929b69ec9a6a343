import type { Actor } from '@crossward/contracts';
import { addDays, dayIn, DomainError, type Lifecycle } from '@crossward/kernel';
import {
  contractLifecycle,
  gapLifecycle,
  offerLifecycle,
  placementLifecycle,
  submissionLifecycle,
} from '@crossward/marketplace-domain';
import fc from 'fast-check';
import pg from 'pg';
import { ChangeContract } from './contracts/change-contract.js';
import { MoveGap } from './gaps/move-gap.js';
import { AcceptOffer } from './offers/accept-offer.js';
import { CounterOffer } from './offers/counter-offer.js';
import { EndOffer } from './offers/end-offer.js';
import { ExtendOffer } from './offers/extend-offer.js';
import { EndPlacement } from './placements/end-placement.js';
import { StartPlacement } from './placements/start-placement.js';
import { CloseSubmission } from './submissions/close-submission.js';
import { setPacket, setPlan } from './testing/clearance-rows.js';
import { MarketOfSpecs, type Hospital } from './testing/market-of-specs.js';

const STEPS = 500;
const SEED = 20_261_126;
const HOUR = 3_600_000;

type Nurse = Actor & { nurseId: string };
interface Row {
  id: string;
  version: number;
  status: string;
  nurse_id: string;
}
/** Numbers that decide what a step touches and how. */
type Choice = readonly [which: number, a: number, b: number];

/** What a refused step must leave as it was: every row of the market's own, what was told and what was written down. */
const PRINT = `
  SELECT md5(string_agg(line, '|' ORDER BY line)) AS print FROM (
    SELECT 'gap' || to_jsonb(t)::text AS line FROM marketplace.gaps t
    UNION ALL SELECT 'submission' || to_jsonb(t)::text FROM marketplace.submissions t
    UNION ALL SELECT 'consent' || to_jsonb(t)::text FROM marketplace.submission_consents t
    UNION ALL SELECT 'offer' || to_jsonb(t)::text FROM marketplace.offers t
    UNION ALL SELECT 'counter' || to_jsonb(t)::text FROM marketplace.counter_offers t
    UNION ALL SELECT 'contract' || to_jsonb(t)::text FROM marketplace.contracts t
    UNION ALL SELECT 'signature' || to_jsonb(t)::text FROM marketplace.contract_signatures t
    UNION ALL SELECT 'placement' || to_jsonb(t)::text FROM marketplace.placements t
    UNION ALL SELECT 'history' || count(*) FROM marketplace.history
    UNION ALL SELECT 'told' || count(*) FROM platform.outbox_events
    UNION ALL SELECT 'written' || count(*) FROM platform.audit_events) lines`;

/** Rows that must not be, whatever was done; found anew, without the guards of the product. */
const WRONG = `
  SELECT 'started unfit: ' || p.id AS wrong FROM marketplace.placements p WHERE p.started_at IS NOT NULL AND NOT (
    EXISTS (SELECT FROM credentials.packets WHERE placement_id = p.id AND status = 'cleared')
    AND EXISTS (SELECT FROM onboarding.plans WHERE placement_id = p.id AND status = 'completed')
    AND 2 = (SELECT count(DISTINCT s.side) FROM marketplace.contracts c
      JOIN marketplace.contract_signatures s ON s.contract_id = c.id AND s.number = 1 WHERE c.placement_id = p.id)
    AND p.verdict <> 'barred')
  UNION ALL SELECT 'seats: ' || g.id FROM marketplace.gaps g WHERE seats_taken NOT BETWEEN 0 AND seats
    OR seats_taken <> (SELECT count(*) FROM marketplace.placements WHERE gap_id = g.id AND status <> 'fell_off')
    OR (status = 'filled' AND seats_taken <> seats)
  UNION ALL SELECT 'booked twice: ' || a.id FROM marketplace.placements a JOIN marketplace.placements b
    ON a.nurse_id = b.nurse_id AND a.id < b.id AND a.during && b.during
    WHERE a.status IN ('pending_start', 'on_assignment') AND b.status IN ('pending_start', 'on_assignment')
  UNION ALL SELECT 'left waiting: ' || s.id FROM marketplace.submissions s JOIN marketplace.gaps g ON g.id = s.gap_id
    WHERE g.status IN ('filled', 'cancelled', 'closed') AND s.status IN ('submitted', 'offered')
  UNION ALL SELECT 'offer without its submission: ' || o.id FROM marketplace.offers o
    JOIN marketplace.submissions s ON s.id = o.submission_id
    WHERE o.status IN ('extended', 'countered') AND s.status <> 'offered'
  UNION ALL SELECT 'not one contract: ' || p.id FROM marketplace.placements p
    WHERE 1 <> (SELECT count(*) FROM marketplace.contracts WHERE placement_id = p.id)`;

const TABLES: Readonly<Record<string, Lifecycle<string>>> = {
  gap: gapLifecycle as Lifecycle<string>,
  submission: submissionLifecycle as Lifecycle<string>,
  offer: offerLifecycle as Lifecycle<string>,
  placement: placementLifecycle as Lifecycle<string>,
  contract: contractLifecycle as Lifecycle<string>,
};

class NothingThere extends Error {}

describe('a market in PostgreSQL on a random walk', () => {
  let market: MarketOfSpecs;
  let client: pg.Client;
  const hospitals: Hospital[] = [];
  const nurses: Nurse[] = [];
  const taken: Record<string, number> = {};
  const refused: Record<string, number> = {};

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    client = new pg.Client(market.postgres.adminUrl);
    await client.connect();
    for (const name of ['North', 'South']) hospitals.push(await market.hospital(name));
    for (let at = 0; at < 5; at += 1) nurses.push(await market.nurse());
  }, 120_000);
  afterAll(async () => {
    await client?.end();
    await market?.close();
  });

  const rowsOf = async (table: string): Promise<(Row & { organisation_id: string })[]> =>
    (
      await client.query<Row & { organisation_id: string }>(
        `SELECT * FROM (SELECT * FROM marketplace.${table} ORDER BY created_at DESC, id LIMIT 8) t ORDER BY id`,
      )
    ).rows;
  const pick = <T>(items: readonly T[], number: number): T => {
    if (items.length === 0) throw new NothingThere();
    return items[number % items.length] as T;
  };
  const nurseOf = ({ nurse_id }: Pick<Row, 'nurse_id'>): Nurse =>
    nurses.find((each) => each.nurseId === nurse_id) as Nurse;
  const hospitalOf = (row: { organisation_id: string }): Hospital =>
    hospitals.find((each) => each.organisationId === row.organisation_id) as Hospital;
  // Ports that call everything settled: then only the database can know better.
  const starting = (): StartPlacement =>
    new StartPlacement(
      market.unitOfWork,
      { findPacket: async () => ({ packetId: 'p', status: 'cleared', open: [] }) },
      { findPlan: async () => ({ planId: 'o', status: 'completed', open: [] }) },
    );
  const settled = (work: Promise<void>): Promise<void> =>
    work.catch((error: { code?: string }) => {
      // The placement has its packet or plan already.
      if (error.code !== '23505') throw error;
      throw new NothingThere();
    });

  const steps: Readonly<Record<string, (a: number, b: number) => Promise<unknown>>> = {
    wait: async (a) => market.clock.advance((1 + (a % 12)) * HOUR),
    open: (a, b) => {
      const from = addDays(dayIn(market.clock.now(), 'America/Toronto'), 1 + (a % 2));
      const terms = { seats: 1 + (b % 2), assignment: { from, until: addDays(from, 7 + (a % 20)) } };
      return market.openGap(pick(hospitals, b), terms);
    },
    submit: async (a, b) => market.submit(pick(nurses, b), pick(await rowsOf('gaps'), a).id),
    extend: async (a, b) => {
      const submission = pick(await rowsOf('submissions'), a);
      const deadline = new Date(market.clock.now().getTime() + (23 + (b % 80)) * HOUR).toISOString();
      const extending = new ExtendOffer(market.unitOfWork, market.recognition);
      return extending.extend(hospitalOf(submission).approver, { submissionId: submission.id, deadline });
    },
    accept: async (a, b) => {
      const offer = pick(await rowsOf('offers'), a);
      // Now and then somebody else, or with a version that is an old one.
      const nurse = b % 10 === 0 ? pick(nurses, b) : nurseOf(offer);
      return new AcceptOffer(market.unitOfWork).accept(nurse, offer.id, offer.version - (b % 7 === 0 ? 1 : 0));
    },
    counter: async (a, b) => {
      const offer = pick(await rowsOf('offers'), a);
      const asked = { weeklyHours: 30 + (b % 8) };
      return new CounterOffer(market.unitOfWork).counter(nurseOf(offer), offer.id, offer.version, asked);
    },
    endOffer: async (a, b) => {
      const offer = pick(await rowsOf('offers'), a);
      const ending = new EndOffer(market.unitOfWork);
      if (b % 2 === 0) return ending.decline(nurseOf(offer), offer.id, offer.version);
      return ending.rescind(hospitalOf(offer).approver, offer.id, offer.version);
    },
    closeSubmission: async (a, b) => {
      const row = pick(await rowsOf('submissions'), a);
      const closing = new CloseSubmission(market.unitOfWork);
      if (b % 2 === 0) return closing.withdraw(nurseOf(row), row.id, row.version);
      return closing.reject(hospitalOf(row).approver, row.id, row.version, 'other-candidate');
    },
    moveGap: async (a, b) => {
      const gap = pick(await rowsOf('gaps'), a);
      const moves = new MoveGap(market.unitOfWork);
      const said = { reason: 'census' } as const;
      if (b % 3 === 0) return moves.cancel(hospitalOf(gap).approver, gap.id, gap.version, said);
      if (b % 3 === 1) return moves.hold(hospitalOf(gap).approver, gap.id, gap.version, said);
      return moves.open(hospitalOf(gap).approver, gap.id, gap.version);
    },
    send: async (a) => {
      const contract = pick(await rowsOf('contracts'), a);
      return new ChangeContract(market.unitOfWork).send(hospitalOf(contract).approver, contract.id, contract.version);
    },
    sign: async (a, b) => {
      const contract = pick(await rowsOf('contracts'), a);
      const [version] = await market.sql<{ hash: string }>(
        'SELECT hash FROM marketplace.contract_versions WHERE contract_id = $1 AND number = 1',
        [contract.id],
      );
      const who = b % 2 === 0 ? nurseOf(contract) : hospitalOf(contract).approver;
      return new ChangeContract(market.unitOfWork).sign(who, contract.id, 1, version?.hash as string);
    },
    clear: async (a) => settled(setPacket(market, pick(await rowsOf('placements'), a).id, 'cleared')),
    complete: async (a) => settled(setPlan(market, pick(await rowsOf('placements'), a).id, 'completed')),
    start: async (a) => {
      const placement = pick(await rowsOf('placements'), a);
      return starting().start(hospitalOf(placement).approver, placement.id, placement.version);
    },
    end: async (a) => {
      const placement = pick(await rowsOf('placements'), a);
      const ending = new EndPlacement(market.unitOfWork);
      return ending.end(hospitalOf(placement).approver, placement.id, placement.version, 'ended-by-nurse');
    },
  };
  const OFTEN: Readonly<Record<string, number>> = {
    ...{ open: 3, submit: 7, extend: 7, accept: 7, send: 4, sign: 8, clear: 3, complete: 3, start: 7, wait: 3 },
  };
  const drawn = Object.keys(steps).flatMap((name) => Array<string>(OFTEN[name] ?? 1).fill(name));

  const print = async (): Promise<string> => (await client.query<{ print: string }>(PRINT)).rows[0]?.print as string;

  const tried = async ([which, a, b]: Choice): Promise<void> => {
    const name = drawn[which % drawn.length] as string;
    const before = await print();
    try {
      await steps[name]?.(a, b);
      taken[name] = (taken[name] ?? 0) + 1;
    } catch (error) {
      if (!(error instanceof DomainError) && !(error instanceof NothingThere)) throw error;
      const code = error instanceof DomainError ? error.code : 'nothing there';
      refused[code] = (refused[code] ?? 0) + 1;
      expect([name, code, await print()]).toEqual([name, code, before]);
    }
  };

  it('comes to no state that must not be, and a refused step leaves nothing behind', async () => {
    const choices = fc.sample(fc.tuple(fc.nat(9_999), fc.nat(9_999), fc.nat(9_999)), { seed: SEED, numRuns: STEPS });
    for (const [at, choice] of choices.entries()) {
      await tried(choice);
      const { rows } = await client.query<{ wrong: string }>(WRONG);
      expect([at, rows.map(({ wrong }) => wrong)]).toEqual([at, []]);
    }
    process.stdout.write(`walk: taken ${JSON.stringify(taken)}, refused ${JSON.stringify(refused)}\n`);
    for (const name of Object.keys(steps)) expect([name, taken[name] ?? 0]).not.toEqual([name, 0]);
    for (const code of ['PLACEMENT_NOT_CLEARED', 'TRANSITION_NOT_ALLOWED', 'VERSION_CONFLICT', 'GAP_NOT_OPEN']) {
      expect([code, refused[code] ?? 0]).not.toEqual([code, 0]);
    }
  }, 600_000);

  it.each([
    [
      'started unfit',
      `UPDATE marketplace.placements SET started_at = now() WHERE status = 'pending_start' OR status = 'fell_off'`,
    ],
    ['seats', `UPDATE marketplace.gaps SET seats_taken = 1 - seats_taken WHERE seats = 1`],
    ['left waiting', `UPDATE marketplace.gaps SET status = 'cancelled' WHERE status = 'open'`],
    ['not one contract', `DELETE FROM marketplace.contracts`],
  ])('is looked at by what would tell of a violation: (%s)', async (what, planted) => {
    await client.query('BEGIN; ALTER TABLE marketplace.contracts DISABLE TRIGGER USER');
    try {
      await client.query(planted);
      const { rows } = await client.query<{ wrong: string }>(WRONG);
      expect(rows.map(({ wrong }) => wrong).join()).toContain(`${what}: `);
    } finally {
      await client.query('ROLLBACK');
    }
  });

  it('has moved along its tables alone, and has a history of every step', async () => {
    const { rows } = await client.query<{ type: string; id: string; statuses: string[]; versions: number[] }>(
      `SELECT subject_type AS type, subject_id AS id, array_agg(status ORDER BY version) AS statuses,
         array_agg(version ORDER BY version) AS versions
       FROM marketplace.history GROUP BY 1, 2`,
    );
    const wrong = rows.flatMap(({ type, id, statuses, versions }) => {
      const table = TABLES[type];
      if (!table) return [];
      const steps = statuses.slice(1).map((to, at) => [statuses[at] as string, to] as const);
      const off = steps.filter(([from, to]) => from !== to && !table.allows(from, to));
      const gaps = versions.some((version, at) => version !== at + 1);
      return [
        ...off.map(([from, to]) => `${type} ${id}: ${from} to ${to}`),
        ...(gaps ? [`${type} ${id}: ${versions}`] : []),
      ];
    });
    expect(wrong).toEqual([]);
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(Object.keys(TABLES)));
  });
});
