import type { Actor } from '@crossward/contracts';
import type { DomainError } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { CloseSubmission } from '../submissions/close-submission.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { ArrangeInterview } from './arrange-interview.js';
import type { InterviewAnswer, InterviewBody } from './interview.dto.js';
import { MoveInterview } from './move-interview.js';
import { ReadInterviews } from './read-interviews.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('interviews', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let arranging: ArrangeInterview;
  let moving: MoveInterview;
  let reading: ReadInterviews;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    arranging = new ArrangeInterview(market.unitOfWork);
    moving = new MoveInterview(market.unitOfWork);
    reading = new ReadInterviews(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
  });
  afterAll(() => market.close());
  beforeEach(() => market.clock.set('2026-11-22T10:00:00Z'));

  const inHours = (hours: number): string => new Date(market.clock.now().getTime() + hours * HOUR).toISOString();
  const submitted = async (
    to = hospital,
    nurse?: Actor & { nurseId: string },
  ): Promise<{ nurse: Actor & { nurseId: string }; submissionId: string }> => {
    const who = nurse ?? (await market.nurse());
    const { id } = await market.submit(who, (await market.openGap(to)).id);
    return { nurse: who, submissionId: id };
  };
  const propose = (
    submissionId: string,
    by = hospital,
    changes: Partial<InterviewBody> = {},
  ): Promise<InterviewAnswer> =>
    arranging.arrange(by.requester, {
      ...{ submissionId, slots: [inHours(24), inHours(48)], medium: 'video', place: 'https://meet.example/ward' },
      ...{ durationMinutes: 30, ...changes },
    });
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: DomainError) => error.code,
    );
  const published = (id: string): Promise<{ topic: string }[]> =>
    market.sql(`SELECT topic FROM platform.outbox_events WHERE payload ->> 'interviewId' = $1 ORDER BY occurred_at`, [
      id,
    ]);

  it('are proposed up to the instant at which the consent to the submission lapses, and not at it', async () => {
    const [early, late] = [await submitted(), await submitted()];
    const [{ expires_at: lapses } = { expires_at: new Date() }] = await market.sql<{ expires_at: Date }>(
      'SELECT consent_expires_at AS expires_at FROM marketplace.submissions WHERE id = $1',
      [late.submissionId],
    );
    market.clock.set(new Date(lapses.getTime() - 1).toISOString());
    expect((await propose(early.submissionId)).status).toBe('proposed');
    market.clock.set(lapses.toISOString());
    expect(await codeOf(propose(late.submissionId))).toBe('CONSENT_EXPIRED');
  });

  it('go from proposed times over the one that the nurse chooses to an outcome', async () => {
    const { nurse, submissionId } = await submitted();
    const proposed = await propose(submissionId);
    expect(proposed).toMatchObject({ status: 'proposed', round: 1, startsAt: null, timeZone: 'America/Toronto' });
    const [, second] = proposed.slots as [string, string];
    const scheduled = await moving.choose(nurse, proposed.id, proposed.version, second);
    expect(scheduled).toMatchObject({ status: 'scheduled', startsAt: second, endsAt: inHours(48.5) });
    expect(await codeOf(moving.hold(hospital.approver, scheduled.id, scheduled.version, 'recommended'))).toBe(
      'INTERVIEW_NOT_YET',
    );
    market.clock.set(second);
    const held = await moving.hold(hospital.approver, scheduled.id, scheduled.version, 'recommended');
    expect(held).toMatchObject({ status: 'held', outcome: 'recommended', closedAt: second });
    expect((await published(held.id)).map(({ topic }) => topic)).toEqual([
      'interview.proposed',
      'interview.changed',
      'interview.changed',
    ]);
  });

  it('are moved when the nurse asks for other times, in a new round', async () => {
    const { nurse, submissionId } = await submitted();
    const { id, version, slots } = await propose(submissionId);
    const scheduled = await moving.choose(nurse, id, version, slots[0] as string);
    const asked = await moving.askForOtherTimes(nurse, id, scheduled.version, 'shift-changed');
    expect(asked).toMatchObject({ status: 'reschedule_requested', startsAt: null, reason: 'shift-changed' });
    const again = await moving.propose(hospital.requester, id, asked.version, [inHours(72)]);
    expect(again).toMatchObject({ status: 'proposed', round: 2, slots: [inHours(72)], reason: null });
  });

  it('of one nurse are never two at once, whichever hospitals they are with', async () => {
    const first = await submitted();
    const second = await submitted(other, first.nurse);
    const [one, two] = [await propose(first.submissionId), await propose(second.submissionId, other)];
    await moving.choose(first.nurse, one.id, one.version, one.slots[0] as string);
    expect(await codeOf(moving.choose(first.nurse, two.id, two.version, two.slots[0] as string))).toBe(
      'INTERVIEW_OVERLAP',
    );
    const later = await moving.choose(first.nurse, two.id, two.version, two.slots[1] as string);
    expect(later.status).toBe('scheduled');
  });

  it('are arranged once at a time for a submission, also when two try in the same moment', async () => {
    const { submissionId } = await submitted();
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(propose(submissionId))));
    expect(codes.sort()).toEqual([...Array<string>(7).fill('INTERVIEW_UNDER_WAY'), 'none']);
  });

  it('are answered once, also when the nurse chooses in two windows at once', async () => {
    const { nurse, submissionId } = await submitted();
    const { id, version, slots } = await propose(submissionId);
    const codes = await Promise.all(slots.map((slot) => codeOf(moving.choose(nurse, id, version, slot))));
    expect(codes.sort()).toEqual(['VERSION_CONFLICT', 'none']);
  });

  it('let each side say of the other that it did not come, after ten minutes', async () => {
    const scheduled = async (): Promise<[Actor, InterviewAnswer]> => {
      const { nurse, submissionId } = await submitted();
      const { id, version, slots } = await propose(submissionId);
      return [nurse, await moving.choose(nurse, id, version, slots[0] as string)];
    };
    const [nurse, waited] = await scheduled();
    const [, alone] = await scheduled();
    market.clock.set(waited.startsAt as string);
    expect(await codeOf(moving.missed(nurse, waited.id, waited.version))).toBe('INTERVIEW_NOT_YET');
    market.clock.advance(10 * MINUTE);
    expect(await moving.missed(nurse, waited.id, waited.version)).toMatchObject({ absentParty: 'hospital' });
    expect(await moving.missed(hospital.approver, alone.id, alone.version)).toMatchObject({ absentParty: 'nurse' });
  });

  it('end with the submission that they were for', async () => {
    const { nurse, submissionId } = await submitted();
    const { id } = await propose(submissionId);
    const closing = new CloseSubmission(market.unitOfWork);
    await closing.withdraw(nurse, submissionId, 1);
    expect(await reading.get(nurse, id)).toMatchObject({ status: 'cancelled', reason: 'submission-closed' });
    expect(await codeOf(propose(submissionId))).toBe('SUBMISSION_CLOSED');
  });

  it('concern nobody but the two sides and recruiters', async () => {
    const { nurse, submissionId } = await submitted();
    const { id } = await propose(submissionId);
    const stranger = await market.nurse();
    for (const actor of [stranger, other.approver]) {
      expect(await codeOf(reading.get(actor, id))).toBe('INTERVIEW_NOT_FOUND');
      expect(await codeOf(moving.cancel(actor, id, 1, 'illness'))).toBe('INTERVIEW_NOT_FOUND');
    }
    expect(await codeOf(propose(submissionId, other))).toBe('SUBMISSION_NOT_FOUND');
    for (const actor of [nurse, hospital.requester, market.recruiter]) {
      expect((await reading.list(actor, { limit: 10, submissionId })).items.map((one) => one.id)).toEqual([id]);
    }
  });
});
