import { randomUUID } from 'node:crypto';
import { systemActor, type Actor } from '@crossward/contracts';
import { localDate, type DomainError } from '@crossward/kernel';
import { liveNurses, recordLawImpact, type ImpactFinding, type LiveNurse } from '@crossward/marketplace-data-access';
import { CursorCodec } from '@crossward/platform-http';
import { EndPlacement } from '../placements/end-placement.js';
import { readPlacement } from '../placements/placement-view.js';
import { CloseSubmission } from '../submissions/close-submission.js';
import { readSubmission } from '../submissions/submission-view.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { DecideRecheck } from './decide-recheck.js';
import { MarkRechecks } from './mark-rechecks.js';
import { ReadRechecks } from './read-rechecks.js';
import type { RecheckAnswer } from './recheck.dto.js';

const VERSIONS = { baseVersion: '2026-11-22+00000001', headVersion: '2027-01-01+00000002' };

describe('what a change of law puts at risk', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let marks: MarkRechecks;
  let reading: ReadRechecks;
  let deciding: DecideRecheck;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    marks = new MarkRechecks(market.unitOfWork);
    reading = new ReadRechecks(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
    deciding = new DecideRecheck(market.unitOfWork, market.recognition);
  });
  afterAll(() => market.close());
  beforeEach(() => {
    market.recognition.verdict = 'authorised';
  });

  const finding = (kind: ImpactFinding['kind'], id: string): ImpactFinding => ({
    ...{ kind, id, on: localDate('2027-02-01'), arrangement: 'us-nlc-privilege' },
    ...{ before: 'authorised', after: 'pathway' },
  });
  const emit = (findings: ImpactFinding[], versions: object = {}): Promise<string> =>
    market.unitOfWork.run(systemActor, (tx) => recordLawImpact(tx, { ...VERSIONS, ...versions, findings }));
  const marksSeenBy = async (actor: Actor): Promise<RecheckAnswer[]> =>
    (await reading.list(actor, { limit: 100 } as never)).items;
  const marked = async (findings: ImpactFinding[], versions: object = {}): Promise<RecheckAnswer[]> => {
    const impactId = await emit(findings, versions);
    await marks.mark({ impactId }, { eventId: randomUUID() });
    const ids = new Set(
      (await market.sql<{ id: string }>('SELECT id FROM marketplace.rechecks WHERE impact_id = $1', [impactId])).map(
        ({ id }) => id,
      ),
    );
    return (await marksSeenBy(market.recruiter)).filter(({ id }) => ids.has(id));
  };
  const codeOf = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: DomainError) => error.code,
    );
  const audited = async (subject: string): Promise<string[]> =>
    (
      await market.sql<{ action: string }>(
        'SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY sequence',
        [subject],
      )
    ).map(({ action }) => action);
  const published = async (topic: string, key: string): Promise<number> =>
    (
      await market.sql('SELECT 1 FROM platform.outbox_events WHERE topic = $1 AND payload::text LIKE $2', [
        topic,
        `%${key}%`,
      ])
    ).length;
  const submitted = async (): Promise<{ nurse: Actor & { nurseId: string }; id: string }> => {
    const nurse = await market.nurse();
    return { nurse, id: (await market.submit(nurse, (await market.openGap(hospital)).id)).id };
  };

  it('is written down with its audit event and its outbox row, in one transaction or not at all', async () => {
    const { id } = await submitted();
    const impactId = await emit([finding('submission', id)]);
    expect(await audited(impactId)).toEqual(['law.changed']);
    expect(await published('law.changed', impactId)).toBe(1);
    const count = () => market.sql('SELECT 1 FROM marketplace.law_impacts');
    const before = (await count()).length;
    const events = await published('law.changed', '');
    await expect(emit([finding('submission', id), finding('submission', id)])).rejects.toThrow();
    expect((await count()).length).toBe(before);
    expect(await published('law.changed', '')).toBe(events);
  });

  it('marks submission and placement with day, arrangement and both laws, once however often the event comes', async () => {
    const submission = await submitted();
    const placement = await market.placement(hospital);
    const impactId = await emit([finding('submission', submission.id), finding('placement', placement.id)]);
    const eventId = randomUUID();
    expect(await marks.mark({ impactId }, { eventId })).toBe('done');
    expect(await marks.mark({ impactId }, { eventId })).toBe('skipped');
    expect(await marks.mark({ impactId }, { eventId: randomUUID() })).toBe('skipped');
    const rows = (await marksSeenBy(market.recruiter)).filter(({ submissionId, placementId }) =>
      [submissionId, placementId].some((id) => id === submission.id || id === placement.id),
    );
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({
        ...{ status: 'open', reason: 'law-changed', arrangement: 'us-nlc-privilege', losesOn: '2027-02-01' },
        ...{ beforeVerdict: 'authorised', afterVerdict: 'pathway', ...VERSIONS, decidedVerdict: null, version: 1 },
      });
      expect(await audited(row.id)).toEqual(['recheck.opened']);
      expect(await published('recheck.opened', row.id)).toBe(1);
    }
    expect(rows.map(({ placementId }) => placementId).sort()).toEqual([placement.id, null].sort());
  });

  it('is one mark when the same change of law is found again, and another one when the law changes again', async () => {
    const { id } = await submitted();
    expect(await marked([finding('submission', id)])).toHaveLength(1);
    expect(await marked([finding('submission', id)])).toHaveLength(0);
    expect(await marked([finding('submission', id)], { headVersion: '2027-06-01+00000003' })).toHaveLength(1);
  });

  it('leaves alone what ended since, and finds the placement that a submission became', async () => {
    const gone = await submitted();
    const { version } = await market.unitOfWork.read(gone.nurse, (tx) => readSubmission(tx, gone.id));
    await new CloseSubmission(market.unitOfWork).withdraw(gone.nurse, gone.id, version);
    const nurse = await market.nurse();
    const offer = await market.offer(hospital, nurse, (await market.openGap(hospital)).id);
    const impactId = await emit([finding('submission', gone.id), finding('submission', offer.submissionId)]);
    const { placementId } = await market.accept(nurse, offer);
    await marks.mark({ impactId }, { eventId: randomUUID() });
    const rows = await market.sql<{ placement_id: string }>(
      'SELECT placement_id FROM marketplace.rechecks WHERE impact_id = $1',
      [impactId],
    );
    expect(rows).toEqual([{ placement_id: placementId }]);
  });

  it('is shown to the nurse, the hospital and recruiters, and to nobody else', async () => {
    const { nurse, id } = await submitted();
    const stranger = await market.nurse();
    const [mark] = (await marked([finding('submission', id)])) as [RecheckAnswer];
    const sees = async (actor: Actor): Promise<boolean> => (await marksSeenBy(actor)).some((one) => one.id === mark.id);
    for (const actor of [nurse, hospital.requester, hospital.approver, market.recruiter, market.admin]) {
      expect(await sees(actor)).toBe(true);
      expect((await reading.get(actor, mark.id)).id).toBe(mark.id);
    }
    for (const actor of [stranger, other.requester, other.approver]) {
      expect(await sees(actor)).toBe(false);
      expect(await codeOf(reading.get(actor, mark.id))).toBe('RECHECK_NOT_FOUND');
    }
    expect(await codeOf(deciding.decide(other.approver, mark.id, 1))).toBe('RECHECK_NOT_FOUND');
  });

  it('cannot be written by anybody but the product itself, whatever SQL a service sends for others', async () => {
    const { nurse, id } = await submitted();
    const [mark] = (await marked([finding('submission', id)])) as [RecheckAnswer];
    for (const actor of [nurse, hospital.approver, market.recruiter]) {
      const changed = await market.unitOfWork.run(actor, (tx) =>
        tx.execute(`UPDATE marketplace.rechecks SET status = 'moot' WHERE id = $1`, [mark.id]),
      );
      expect(changed).toBe(0);
    }
  });

  it('is lifted by a re-check that finds the law as good as before, and the decision is kept with what rests on it', async () => {
    const placement = await market.placement(hospital);
    const [mark] = (await marked([finding('placement', placement.id)])) as [RecheckAnswer];
    const asked = market.recognition.asked.length;
    const answer = await deciding.decide(hospital.approver, mark.id, mark.version);
    expect(answer).toMatchObject({
      status: 'lifted',
      decidedVerdict: 'authorised',
      decidedVersion: 'spec',
      version: 2,
    });
    expect(market.recognition.asked.slice(asked).map(({ on }) => on)).toEqual(['2027-01-04', '2027-02-01']);
    expect(await audited(mark.id)).toEqual(['recheck.opened', 'recheck.lifted']);
    expect(await published('recheck.decided', mark.id)).toBe(1);
    const kept = await market.unitOfWork.read(market.recruiter, (tx) => readPlacement(tx, placement.id));
    expect(kept).toMatchObject({ verdict: 'authorised', corpusVersion: 'spec' });
    expect(await codeOf(deciding.decide(hospital.approver, mark.id, 2))).toBe('TRANSITION_NOT_ALLOWED');
  });

  it.each(['pathway', 'undetermined', 'barred'] as const)(
    'is confirmed where the law now answers %s, and lifted later when the nurse holds what was missing',
    async (verdict) => {
      const { id } = await submitted();
      const [mark] = (await marked([finding('submission', id)])) as [RecheckAnswer];
      market.recognition.verdict = verdict;
      const confirmed = await deciding.decide(market.recruiter, mark.id, mark.version);
      expect(confirmed).toMatchObject({ status: 'confirmed', decidedVerdict: verdict });
      const kept = await market.unitOfWork.read(market.recruiter, (tx) => readSubmission(tx, id));
      expect(kept).toMatchObject({ verdict, corpusVersion: 'spec', status: 'submitted' });
      market.recognition.verdict = 'authorised';
      expect(await deciding.decide(market.recruiter, mark.id, confirmed.version)).toMatchObject({ status: 'lifted' });
    },
  );

  it('is moot once the placement has ended, and refused to whoever has not seen the newest state', async () => {
    const placement = await market.placement(hospital);
    const [mark] = (await marked([finding('placement', placement.id)])) as [RecheckAnswer];
    expect(await codeOf(deciding.decide(hospital.approver, mark.id, 7))).toBe('VERSION_CONFLICT');
    const { version } = await market.unitOfWork.read(market.recruiter, (tx) => readPlacement(tx, placement.id));
    await new EndPlacement(market.unitOfWork).end(hospital.approver, placement.id, version, 'ended-by-hospital');
    expect(await deciding.decide(hospital.approver, mark.id, mark.version)).toMatchObject({ status: 'moot' });
  });

  it('keeps the decision with the offer and hands it on to the placement', async () => {
    const nurse = await market.nurse();
    market.recognition.verdict = 'pathway';
    const offer = await market.offer(hospital, nurse, (await market.openGap(hospital)).id);
    expect(offer).toMatchObject({ verdict: 'pathway', corpusVersion: 'spec' });
    const { placementId } = await market.accept(nurse, offer);
    const placement = await market.unitOfWork.read(nurse, (tx) => readPlacement(tx, placementId as string));
    expect(placement).toMatchObject({ verdict: 'pathway', corpusVersion: 'spec' });
  });

  it('is looked for among all nurses with what is live, and only what is live', async () => {
    const live = await market.placement(hospital);
    const open = await submitted();
    const closed = await submitted();
    const { version } = await market.unitOfWork.read(closed.nurse, (tx) => readSubmission(tx, closed.id));
    await new CloseSubmission(market.unitOfWork).withdraw(closed.nurse, closed.id, version);
    const all = new Map<string, LiveNurse>();
    await market.unitOfWork.read(systemActor, async (tx) => {
      for await (const nurse of liveNurses(tx)) all.set(nurse.id, nurse);
    });
    const [{ count }] = (await market.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM marketplace.nurses',
    )) as [{ count: number }];
    expect(all.size).toBe(count);
    expect(all.get(live.nurse.nurseId)).toMatchObject({
      facts: { profession: 'RN', licences: [{ jurisdiction: 'CA-ON' }] },
      engagements: [
        {
          ...{
            kind: 'placement',
            id: live.id,
            destination: 'CA-ON',
            from: '2027-01-04',
            until: '2027-04-05',
            as: 'RN',
          },
          ...{ purpose: 'temporary', assignment: { setting: 'hospital', days: 91 } },
        },
      ],
    });
    expect(JSON.stringify(all.get(live.nurse.nurseId))).not.toMatch(/number|familyName|birthDate/);
    expect(all.get(open.nurse.nurseId)?.engagements.map(({ kind, id }) => [kind, id])).toEqual([
      ['submission', open.id],
    ]);
    expect(all.get(closed.nurse.nurseId)?.engagements).toEqual([]);
  });
});
