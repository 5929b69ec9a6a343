import { randomUUID } from 'node:crypto';
import { addDays, dayIn, type LocalDate } from '@crossward/kernel';
import pg from 'pg';
import { formOf, makeBelongings, type Belongings } from './support/belongings.js';
import {
  assemble,
  awaited,
  gapBody,
  inDays,
  openGap,
  submit,
  type ActorName,
  type Cast,
  type Thing,
} from './support/cast.js';
import type { Answer, Sent } from './support/send.js';
import { ServedMarket } from './support/served-market.js';

const HEADER =
  'unit,profession,seats,from,until,shiftPattern,weeklyHours,payRate,payCurrency,specialty,minimumYears,acceptsPendingLicence';

interface Refusal {
  status: number;
  code: string;
  nextStep: string;
  problems?: { at: string; code: string }[];
}

describe('what is refused', () => {
  let market: ServedMarket;
  let cast: Cast;
  let own: Belongings;
  let client: pg.Client;

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    own = await makeBelongings(cast, market);
    client = new pg.Client(market.postgres.adminUrl);
    await client.connect();
  }, 120_000);

  afterAll(async () => {
    await client?.end();
    await market?.stop();
  });

  /**
   * Rows of every table of the market, and what the caller has left in the platform's. Not those by which indexes follow
   * gaps and nurses: checks that end meanwhile are noted there too.
   */
  const rows = async (actor: ActorName): Promise<Record<string, number>> => {
    const { id } = await cast[actor].get<Thing>('/v1/me');
    const tables = await client.query<{ name: string; many: string }>(
      `SELECT table_schema || '.' || table_name AS name, (xpath('/row/many/text()', query_to_xml(
         format('SELECT count(*) AS many FROM %I.%I', table_schema, table_name), false, true, '')))[1]::text AS many
       FROM information_schema.tables WHERE table_schema = 'marketplace' AND table_type = 'BASE TABLE' AND table_name NOT IN ('gap_changes', 'nurse_changes')`,
    );
    const left = await client.query<{ audited: string; keys: string }>(
      `SELECT (SELECT count(*) FROM platform.audit_events WHERE actor_account_id = $1) AS audited,
         (SELECT count(*) FROM platform.idempotency_keys WHERE account_id = $1) AS keys`,
      [id],
    );
    const counts = tables.rows.map(({ name, many }) => [name, Number(many)]);
    return { ...Object.fromEntries(counts), audited: Number(left.rows[0]?.audited), keys: Number(left.rows[0]?.keys) };
  };

  /** The refusal, which leaves every count as it was. */
  const refused = async (actor: ActorName, sent: Omit<Sent, 'method'> & { method?: string }): Promise<Refusal> => {
    const before = await rows(actor);
    const headers = { 'idempotency-key': randomUUID(), ...sent.headers };
    const answer: Answer = await cast[actor].send({ method: 'POST', ...sent, headers });
    expect(await rows(actor)).toEqual(before);
    const problem = answer.json as Refusal;
    expect(problem.nextStep).toMatch(/\w{3}/);
    return { ...problem, status: answer.status };
  };

  const florida = (fromNow: number): LocalDate => addDays(dayIn(new Date(), 'America/New_York'), fromNow);

  it('(an offer on a consent that has lapsed) leaves no offer', async () => {
    const gap = await openGap(cast, own.unitId, 600);
    const { id } = await submit(cast.nurseB, gap.id);
    const offer = { path: '/v1/offers', body: { submissionId: id, deadline: inDays(3) } };
    await client.query(
      `WITH s AS (UPDATE marketplace.submissions SET consent_expires_at = now() - interval '1 second' WHERE id = $1
         RETURNING consent_id)
       UPDATE marketplace.submission_consents SET created_at = now() - interval '1 day', expires_at = now() - interval '1 second'
       WHERE id = (SELECT consent_id FROM s)`,
      [id],
    );
    expect(await refused('approverA', offer)).toMatchObject({ status: 409, code: 'CONSENT_EXPIRED' });
  });

  it.each<[string, object, number, string]>([
    ['pay of less than nothing', { payRate: { minorUnits: -6150, currency: 'USD' } }, 400, 'REQUEST_INVALID'],
    ['pay of nothing', { payRate: { minorUnits: 0, currency: 'USD' } }, 422, 'GAP_TERMS_INVALID'],
    ['pay of half a cent', { payRate: { minorUnits: 6150.5, currency: 'USD' } }, 400, 'REQUEST_INVALID'],
    ['no currency of ISO 4217', { payRate: { minorUnits: 6150, currency: 'USX' } }, 400, 'REQUEST_INVALID'],
    [
      'two currencies',
      { payComponents: [{ kind: 'housing', amount: { minorUnits: 50_000, currency: 'EUR' } }] },
      422,
      'GAP_TERMS_INVALID',
    ],
    ['200 hours a week', { weeklyHours: 200 }, 400, 'REQUEST_INVALID'],
    ['no days', { assignment: { from: '2030-01-07', until: '2030-01-07' } }, 422, 'GAP_TERMS_INVALID'],
    ['a day that is none', { assignment: { from: '2030-02-30', until: '2030-03-07' } }, 400, 'REQUEST_INVALID'],
  ])('(a gap with %s) leaves no gap', async (_what, changes, status, code) => {
    const body = { ...gapBody(own.unitId, florida(700)), ...changes };
    expect(await refused('requesterA', { path: '/v1/gaps', body })).toMatchObject({ status, code });
  });

  it('(a contract with pay of less than nothing, in two currencies or on less) leaves the contract as it was', async () => {
    const path = `/v1/contracts/${own.contract}`;
    type Contract = Thing & { versions: { hash: string; terms: Record<string, unknown> }[] };
    const draft = await cast.approverA.get<Contract>(path);
    await cast.approverA.move(`${path}/sending`, draft.version);
    for (const actor of ['approverA', 'nurseA'] as const) {
      await cast[actor].make(`${path}/versions/1/signatures`, { hash: draft.versions[0]?.hash });
    }
    const signed = await cast.approverA.get<Contract & { status: string }>(path);
    expect(signed.status).toBe('active');
    const terms = draft.versions[0]?.terms as { startsOn: string; clauses: object[] };
    const amend = (changes: object): Promise<Refusal> =>
      refused('approverA', {
        path: `${path}/amendments`,
        body: { effectiveOn: terms.startsOn, terms: { ...terms, ...changes } },
        headers: { 'if-match': `"${signed.version}"` },
      });
    const pay = (minorUnits: number, currency: string): object => ({ payRate: { minorUnits, currency } });
    expect(await amend(pay(-1, 'USD'))).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    expect(await amend(pay(9000, 'EUR'))).toMatchObject({ status: 422 });
    expect(await amend(pay(1, 'USD'))).toMatchObject({ status: 422 });
    const penalty = { kind: 'penalty', side: 'nurse', amount: { minorUnits: 10_000, currency: 'EUR' } };
    expect(await amend({ clauses: [...terms.clauses, penalty] })).toMatchObject({ status: 422 });
    const { version: _, ...after } = await cast.approverA.get<Contract>(path);
    const { version: __, ...before } = signed;
    expect(after).toEqual(before);
  });

  const upload = (text: string): Promise<Refusal> => {
    const { headers, body } = formOf(text);
    return refused('requesterA', { path: '/v1/gap-imports', headers, body });
  };
  const row = (unit: string): string => `${unit},RN,1,2030-01-07,2030-04-08,days,36,65.00,USD,icu,1,true`;

  it('(a file with a wrong header, of a million and one rows, or of none) leaves no import', async () => {
    expect(await upload(`${HEADER.replace('seats', 'beds')}\n${row(own.unitId)}`)).toMatchObject({
      code: 'WRONG_HEADER',
    });
    expect(await upload(`${HEADER}\n${'a\n'.repeat(1_000_001)}`)).toMatchObject({ code: 'TOO_MANY_ROWS' });
    expect(await upload(HEADER)).toMatchObject({ code: 'NO_GAPS' });
  });

  it('(a file in which one row is a formula) leaves no gap, and gives the formula back as text', async () => {
    const gaps = async (): Promise<number> =>
      (await client.query<{ many: number }>('SELECT count(*)::int AS many FROM marketplace.gaps')).rows[0]?.many ?? -1;
    const before = await gaps();
    const formula = '"=HYPERLINK(""http://evil.example"")"';
    const { headers, body } = formOf(`${HEADER}\n${row(own.unitId)}\n${row(formula)}`);
    const key = { 'idempotency-key': randomUUID() };
    const path = '/v1/gap-imports';
    const { json, status } = await cast.requesterA.send({
      method: 'POST',
      path,
      body,
      headers: { ...headers, ...key },
    });
    expect(status).toBe(202);
    const { id } = json as Thing;
    await awaited('the import', async () => {
      const found = await cast.requesterA.get<{ status: string }>(`${path}/${id}`);
      return found.status === 'rejected' ? true : null;
    });
    expect(await gaps()).toBe(before);
    const file = await cast.requesterA.send({ method: 'GET', path: `${path}/${id}/findings-file` });
    expect(file.text).toContain(`'=HYPERLINK`);
    expect(file.text).not.toMatch(/(^|,|")=HYPERLINK/m);
  });

  it.each<[string, object, string]>([
    ['no length', { endsAt: '07:00' }, 'TIMES_IMPOSSIBLE'],
    ['no work left after its break', { breakMinutes: 720 }, 'TIMES_IMPOSSIBLE'],
    ['its end before its start', { endsAt: '06:59' }, 'TIMES_IMPOSSIBLE'],
  ])('(a shift of %s) leaves no shift', async (_what, changes, code) => {
    const { startsOn } = await cast.nurseA.get<{ startsOn: LocalDate }>(`/v1/placements/${own.placement}`);
    const day = addDays(startsOn, 2);
    const { endsAt = '19:00', breakMinutes = 0 } = changes as { endsAt?: string; breakMinutes?: number };
    const body = { placementId: own.placement, startsAt: `${day}T07:00`, endsAt: `${day}T${endsAt}`, breakMinutes };
    expect(await refused('requesterA', { path: '/v1/shifts', body })).toMatchObject({ status: 422, code });
  });

  it('has written no failure into the log', () => {
    expect(market.log.filter((line) => line.includes('"request.failed"'))).toEqual([]);
  });
});
