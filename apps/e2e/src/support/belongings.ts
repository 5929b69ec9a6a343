import { markForRecheck } from './law-change.js';
import { awaited, draftGap, floridaOf, makeTemplate, offer, openGap, submit, type Cast, type Thing } from './cast.js';
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
  liveSubmission: string;
  liveOffer: string;
  placement: string;
  tasks: { id: string; owner: string; status: string; version: number }[];
  verifications: string[];
  import: string;
  staffAccount: string;
  /** A mark on the live submission. */
  recheck: string;
}

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
  const liveOffer = await offer(cast, live.id);
  const { placementId: placement } = accepted;
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
  const recheck = await markForRecheck(cast, postgres, live.id);
  const { id: staffAccount } = await approverA.get<Thing>('/v1/me');
  return {
    ...place,
    ...{
      openGap: shared.id,
      draftGap: draft.id,
      gapTemplate,
      nurseId,
      placement,
      verifications,
      staffAccount,
      recheck,
    },
    ...{
      liveSubmission: live.id,
      liveOffer: liveOffer.id,
      tasks: plan.tasks,
      import: await importList({ ...cast, recruiter }),
    },
  };
};
