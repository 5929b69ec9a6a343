import { systemActor } from '@crossward/contracts';
import { openDatabase } from '@crossward/platform-database';
import type { TestPostgres } from '@crossward/testing';
import { makeHoursAndMoney, type HoursAndMoney } from './hours-and-money.js';
import { markForRecheck } from './law-change.js';
import { interviewFor, restrictionBody } from './expectations.js';
import {
  awaited,
  draftGap,
  floridaOf,
  inDays,
  makeTemplate,
  offer,
  openGap,
  submit,
  type Cast,
  type Thing,
} from './cast.js';
import type { ServedMarket } from './served-market.js';

const LEIE =
  'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WVRSTATE';

/** Real things of nurse A and hospital A, one of every kind that an address can name. */
export interface Belongings {
  organisationId: string;
  facilityId: string;
  unitId: string;
  openGap: string;
  draftGap: string;
  gapTemplate: string;
  nurseId: string;
  /** What the live submission was made on. */
  consent: string;
  liveSubmission: string;
  liveOffer: string;
  interview: string;
  placement: string;
  /** Of the placement, not sent yet. */
  contract: string;
  tasks: { id: string; owner: string; status: string; version: number }[];
  verifications: string[];
  document: string;
  share: string;
  import: string;
  /** A dry run with something wrong in it. */
  gapImport: string;
  staffAccount: string;
  /** A mark on the live submission. */
  recheck: string;
  /** Published, of a gap of hospital A, which it proposes to nurse A. */
  round: { id: string; gap: string; participation: string; proposal: string };
  /** Of the whole market, come to its end. */
  reranking: string;
  /** Told to nurse A, and not in force. */
  restriction: string;
  hoursAndMoney: HoursAndMoney;
  webhookEndpoint: string;
  webhookMessage: string;
  /** Of nurse A, about the live offer. */
  notice: string;
  /** The only one of the facility. */
  review: string;
}

/** Of a placement that could not be reviewed yet, since none starts in so short a time. */
const plantReview = async ({ config }: TestPostgres, placementId: string): Promise<string> => {
  const { unitOfWork, close } = await openDatabase(config, { poolSize: 1 });
  try {
    const [row] = await unitOfWork.run(systemActor, (tx) =>
      tx.query<{ id: string }>(
        `INSERT INTO marketplace.facility_reviews (id, organisation_id, facility_id, placement_id, nurse_id, status,
           unit_safety, orientation, scheduling, housing_as_promised, pay_as_promised, text, created_at, version)
         SELECT gen_random_uuid(), p.organisation_id, g.facility_id, p.id, p.nurse_id, 'published', 4, 4, 4, 4, 4, 'Good.',
           now(), 1
         FROM marketplace.placements p JOIN marketplace.gaps g ON g.id = p.gap_id WHERE p.id = $1 RETURNING id`,
        [placementId],
      ),
    );
    if (!row) throw new Error(`No placement (${placementId}) to review.`);
    return row.id;
  } finally {
    await close();
  }
};

interface Plan {
  tasks: Belongings['tasks'];
}

/** A form with one file, byte by byte, since a broken one is wanted too. */
export const formOf = (text: string): { headers: { 'content-type': string }; body: Buffer } => ({
  headers: { 'content-type': 'multipart/form-data; boundary=e2e' },
  body: Buffer.from(
    `--e2e\r\ncontent-disposition: form-data; name="file"; filename="list.csv"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n--e2e--\r\n`,
  ),
});

const importList = async ({ recruiter }: Cast): Promise<string> => {
  const { headers, body } = formOf(`${LEIE}\nNOBODY,ANN,,,,,,,19500101,,,,,1128a1,20200101,00000000,00000000,\n`);
  const key = { 'idempotency-key': 'a-list-of-nobody' };
  const path = '/v1/exclusion-list-imports';
  const answer = await recruiter.send({ method: 'POST', path, body, headers: { ...headers, ...key } });
  if (answer.status !== 202) throw new Error(`The list was refused: ${answer.text}`);
  const { id } = answer.json as Thing;
  await awaited('the import', async () => {
    const { status } = await recruiter.get<{ status: string }>(`${path}/${id}`);
    return ['received', 'importing'].includes(status) ? null : status;
  });
  return id;
};

const GAPS =
  'unit,profession,seats,from,until,shiftPattern,weeklyHours,payRate,payCurrency,specialty,minimumYears,acceptsPendingLicence';

const importGaps = async ({ requesterA }: Cast, unitId: string): Promise<string> => {
  const { headers, body } = formOf(`${GAPS}\n${unitId},RN,0,2027-01-04,2027-04-05,days,36,65.00,USD,icu,1,true\n`);
  const sent = { body, headers: { ...headers, 'idempotency-key': 'gaps-of-nobody' } };
  const answer = await requesterA.send({ method: 'POST', path: '/v1/gap-imports?dryRun=true', ...sent });
  if (answer.status !== 202) throw new Error(`The gaps were refused: ${answer.text}`);
  const { id } = answer.json as Thing;
  await awaited('the import of gaps', async () => {
    const { status } = await requesterA.get<{ status: string }>(`/v1/gap-imports/${id}`);
    return status === 'rejected' ? status : null;
  });
  return id;
};

/** An endpoint that nobody listens at, and a message to it. */
const hookUp = async ({ approverA }: Cast): Promise<Pick<Belongings, 'webhookEndpoint' | 'webhookMessage'>> => {
  const body = { url: 'http://127.0.0.1:9/hook', topics: ['placement.ended'] };
  const { id } = await approverA.make<Thing>('/v1/webhook-endpoints', body);
  const message = await approverA.make<Thing>(`/v1/webhook-endpoints/${id}/test-events`, undefined);
  return { webhookEndpoint: id, webhookMessage: message.id };
};

/** What would be if Florida left the compact. */
export const WITHDRAWAL = {
  before: {},
  after: { withdrawal: { membership: 'nlc', jurisdiction: 'US-FL', on: '2026-12-31' } },
};

const rerank = async ({ recruiter }: Cast): Promise<string> => {
  const { id } = await recruiter.make<Thing>('/v1/rerankings', WITHDRAWAL);
  await awaited('the re-ranking', async () => {
    const { status } = await recruiter.get<{ status: string }>(`/v1/rerankings/${id}`);
    return status === 'completed' ? status : null;
  });
  return id;
};

/** A round of one gap, as its plan. */
export const roundOf = (gapId: string): object => ({
  name: 'Spring',
  method: 'deferred-acceptance',
  gaps: [{ gapId }],
});

const runRound = async (cast: Cast, unitId: string): Promise<Belongings['round']> => {
  const { recruiter, nurseA } = cast;
  const { id: gap } = await openGap(cast, unitId, 130);
  const { id } = await recruiter.make<Thing>('/v1/rounds', roundOf(gap));
  await recruiter.move<Thing>(`/v1/rounds/${id}/opening`, 1);
  const { id: participation } = await nurseA.make<Thing>(`/v1/rounds/${id}/participation`, { gaps: null });
  await recruiter.move<Thing>(`/v1/rounds/${id}/lock`, 2);
  const { version } = await awaited('the round', async () => {
    const round = await recruiter.get<Thing & { status: string }>(`/v1/rounds/${id}`);
    return round.status === 'solved' ? round : null;
  });
  await recruiter.move<Thing>(`/v1/rounds/${id}/publication`, version);
  const { items } = await nurseA.get<{ items: [Thing] }>(`/v1/rounds/${id}/placements`);
  return { id, gap, participation, proposal: items[0].id };
};

/** One black pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** A photo of the first licence of nurse A, shared with hospital A. */
const shareDocument = async (
  { nurseA }: Cast,
  organisationId: string,
): Promise<Pick<Belongings, 'document' | 'share'>> => {
  const credentials = await nurseA.get<{ key: string; kind: string }[]>('/v1/nurses/me/credentials');
  const key = credentials.find(({ kind }) => kind === 'licence')?.key as string;
  const answer = await nurseA.send({
    method: 'POST',
    path: `/v1/nurses/me/documents?credential=${encodeURIComponent(key)}`,
    ...photoOf(PIXEL),
  });
  if (answer.status !== 201) throw new Error(`The photo was refused: ${answer.text}`);
  const share = await nurseA.make<Thing>('/v1/shares', shareOf(organisationId, [key]));
  return { document: (answer.json as Thing).id, share: share.id };
};

const photoOf = (bytes: Buffer): { headers: Record<string, string>; body: Buffer } => ({
  headers: { 'content-type': 'multipart/form-data; boundary=e2e', 'idempotency-key': 'a-photo' },
  body: Buffer.concat([
    Buffer.from('--e2e\r\ncontent-disposition: form-data; name="file"; filename="licence.png"\r\n\r\n'),
    bytes,
    Buffer.from('\r\n--e2e--\r\n'),
  ]),
});

/** A share for as long as one may be. */
export const shareOf = (organisationId: string, credentials: string[]): object => ({
  ...{ organisationId, credentials, purpose: 'application' },
  ...{ lastDay: inDays(30).slice(0, 10), timeZone: 'America/New_York' },
});

/** Makes them over HTTP, as the people who own them. Nurse B and hospital B get things of the same kinds. */
export const makeBelongings = async (cast: Cast, { postgres }: ServedMarket): Promise<Belongings> => {
  const { nurseA, nurseB, approverA, recruiter } = cast;
  const place = await floridaOf(cast);
  const [shared, later, draft] = [
    await openGap(cast, place.unitId, 20),
    await openGap(cast, place.unitId, 90),
    await draftGap(cast, place.unitId, 200),
  ];
  const { id: gapTemplate } = await makeTemplate(cast, place.unitId);
  const { id: nurseId } = await nurseA.get<Thing>('/v1/nurses/me');
  await submit(nurseB, shared.id);
  const placed = await offer(cast, (await submit(nurseA, shared.id)).id);
  const accepted = await nurseA.move<{ placementId: string }>(`/v1/offers/${placed.id}/acceptance`, placed.version);
  const live = await submit(nurseA, later.id);
  const interview = await approverA.make<Thing>('/v1/interviews', interviewFor(live.id));
  const { consent } = await nurseA.get<{ consent: Thing }>(`/v1/submissions/${live.id}`);
  const liveOffer = await offer(cast, live.id);
  const { placementId: placement } = accepted;
  const { id: contract } = await nurseA.get<Thing>(`/v1/placements/${placement}/contract`);
  const plan = await awaited('the plan', async () => {
    const { status, json } = await approverA.send({
      method: 'GET',
      path: `/v1/placements/${placement}/onboarding-plan`,
    });
    return status === 200 ? (json as Plan) : null;
  });
  const verifications = await awaited('the checks', async () => {
    const list = await nurseA.get<Thing[]>('/v1/nurses/me/verifications');
    return list.length >= 3 ? list.map(({ id }) => id) : null;
  });
  await awaited('the packet', async () => {
    const { status } = await nurseA.send({ method: 'GET', path: `/v1/placements/${placement}/packet` });
    return status === 200 ? true : null;
  });
  const notice = await awaited('the notice', async () => {
    const { items } = await nurseA.get<{ items: (Thing & { subjectId: string })[] }>('/v1/notices');
    return items.find(({ subjectId }) => subjectId === liveOffer.id)?.id;
  });
  const recheck = await markForRecheck(cast, postgres, live.id);
  const proposed = await cast.requesterA.make<Thing>('/v1/restrictions', restrictionBody({ ...place, nurseId }));
  const { id: restriction } = await approverA.move<Thing>(`/v1/restrictions/${proposed.id}/notice`, proposed.version);
  const { organisationId } = place;
  const hoursAndMoney = await makeHoursAndMoney(cast, postgres, { placementId: placement, organisationId });
  const review = await plantReview(postgres, placement);
  // Nobody of the cast: an administrator may end its sessions.
  const { id: staffAccount } = await cast.admin.make<Thing>('/v1/staff-accounts', {
    ...{ email: 'temp@crossward.example', password: 'seven quiet lamps at noon', displayName: 'A temp' },
    role: 'recruiter',
  });
  return {
    ...place,
    hoursAndMoney,
    ...{
      openGap: shared.id,
      draftGap: draft.id,
      gapTemplate,
      nurseId,
      placement,
      verifications,
      staffAccount,
      recheck,
      restriction,
      review,
    },
    ...(await shareDocument(cast, organisationId)),
    ...(await hookUp(cast)),
    ...{ notice, contract },
    ...{
      consent: consent.id,
      liveSubmission: live.id,
      liveOffer: liveOffer.id,
      interview: interview.id,
      tasks: plan.tasks,
      reranking: await rerank(cast),
      round: await runRound(cast, place.unitId),
      import: await importList({ ...cast, recruiter }),
      gapImport: await importGaps(cast, place.unitId),
    },
  };
};
