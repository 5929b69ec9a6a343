import pg from 'pg';
import { assemble, floridaOf, gapBody, offer, submit, type Cast, type Thing } from './support/cast.js';
import { allAtOnce, crowdLike } from './support/crowd.js';
import { addDays, dayIn } from '@crossward/kernel';
import { ServedMarket } from './support/served-market.js';
import { tally } from './support/tally.js';

/** What an acceptance writes, as counts: of the gap's offers alone, whoever asks for them. */
const TRACES = `
  WITH mine AS (SELECT id, nurse_id, submission_id, status FROM marketplace.offers WHERE gap_id = $1)
  SELECT
    (SELECT count(*) FROM mine WHERE status = 'accepted')::int AS accepted,
    (SELECT count(*) FROM mine WHERE status = 'rescinded')::int AS rescinded,
    (SELECT count(*) FROM marketplace.submissions WHERE gap_id = $1 AND status = 'placed')::int AS placed,
    (SELECT count(*) FROM marketplace.submissions WHERE gap_id = $1 AND status = 'not_assigned')::int AS not_assigned,
    (SELECT count(*) FROM marketplace.placements WHERE gap_id = $1)::int AS placements,
    (SELECT count(*) FROM marketplace.contracts WHERE gap_id = $1)::int AS contracts,
    (SELECT count(*) FROM marketplace.contract_versions v JOIN marketplace.contracts c ON c.id = v.contract_id
      WHERE c.gap_id = $1)::int AS contract_versions,
    (SELECT count(*) FROM platform.outbox_events
      WHERE topic = 'offer.accepted' AND (payload ->> 'offerId')::uuid IN (SELECT id FROM mine))::int AS told_accepted,
    (SELECT count(*) FROM platform.outbox_events
      WHERE topic = 'submission.closed' AND (payload ->> 'submissionId')::uuid IN (SELECT submission_id FROM mine))::int
      AS told_closed,
    (SELECT count(*) FROM platform.audit_events WHERE action = 'offer.accepted' AND subject_id::text IN (SELECT id::text FROM mine))::int
      AS recorded_accepted,
    (SELECT count(*) FROM platform.audit_events e JOIN mine ON mine.nurse_id = e.nurse_id
      WHERE e.action = 'placement.booked')::int AS recorded_booked,
    (SELECT count(*) FROM platform.audit_events e JOIN mine ON mine.nurse_id = e.actor_nurse_id
      WHERE mine.status <> 'accepted' AND e.occurred_at >= $2)::int AS recorded_of_losers,
    (SELECT count(*) FROM platform.idempotency_keys k JOIN identity.accounts a ON a.id = k.account_id
      JOIN mine ON mine.nurse_id = a.nurse_id WHERE k.created_at >= $2)::int AS keys,
    (SELECT count(*) FROM marketplace.history h JOIN mine ON h.subject_id = mine.id
      WHERE h.subject_type = 'offer' AND h.version > 2)::int AS offers_changed_twice,
    (SELECT seats_taken FROM marketplace.gaps WHERE id = $1) AS seats_taken`;

describe('acceptances all at once', () => {
  let market: ServedMarket;
  let cast: Cast;
  let unitId: string;
  let client: pg.Client;

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    ({ unitId } = await floridaOf(cast));
    client = new pg.Client(market.postgres.adminUrl);
    await client.connect();
  }, 120_000);

  afterAll(async () => {
    await client?.end();
    await market?.stop();
  });

  const openGapOf = async (seats: number, fromNow: number): Promise<Thing> => {
    const from = addDays(dayIn(new Date(), 'America/New_York'), fromNow);
    const draft = await cast.requesterA.make<Thing>('/v1/gaps', { ...gapBody(unitId, from), seats });
    const pending = await cast.requesterA.move<Thing>(`/v1/gaps/${draft.id}/approval-request`, draft.version);
    return cast.approverA.move<Thing>(`/v1/gaps/${draft.id}/opening`, pending.version);
  };

  it.each([
    [1, 1_000, 30],
    [7, 200, 90],
  ])(
    'fill (%i) seats with as many of (%i) nurses, and leave nothing of the others behind',
    async (seats, many, fromNow) => {
      const gap = await openGapOf(seats, fromNow);
      const { id: nurseId } = await cast.nurseA.get<Thing>('/v1/nurses/me');
      const { id: submissionId } = await submit(cast.nurseA, gap.id);
      const { id: offerId, version } = await offer(cast, submissionId);
      const others = await crowdLike(market, { nurseId, submissionId, offerId }, many - 1);
      const rivals = [...others, { person: cast.nurseA, offerId }];
      const since = new Date();
      const answers = await allAtOnce(
        rivals.map(({ person }) => person),
        (at) => ({
          method: 'POST',
          path: `/v1/offers/${rivals[at]?.offerId}/acceptance`,
          headers: { 'if-match': `"${version}"` },
        }),
      );
      const took = Date.now() - since.getTime();
      process.stdout.write(
        `acceptances: ${many} for ${seats} seats in ${took} ms: ${JSON.stringify(tally(answers))}\n`,
      );
      expect(tally(answers)).toEqual({ '200': seats, '409 GAP_FILLED': many - seats });
      const { rows } = await client.query(TRACES, [gap.id, since]);
      expect(rows).toEqual([
        {
          ...{ accepted: seats, placed: seats, placements: seats, contracts: seats, contract_versions: seats },
          ...{ told_accepted: seats, recorded_accepted: seats, recorded_booked: seats, seats_taken: seats },
          ...{ rescinded: many - seats, not_assigned: many - seats, told_closed: many },
          ...{ recorded_of_losers: 0, keys: 0, offers_changed_twice: 0 },
        },
      ]);
    },
    600_000,
  );

  it('leaves whole audit chains and no failure in the log', async () => {
    expect(market.log.filter((line) => line.includes('"request.failed"'))).toEqual([]);
    expect(await cast.admin.get('/v1/audit-chains/verification')).toMatchObject({ intact: true });
  });
});
