import { fixedClock } from '@crossward/testing';
import type { AppConfig } from '@crossward/platform-config';
import type { NoticeAnswer } from '../notices/notice.dto.js';
import { eventually, HOSPITAL, NURSE, SampleApp, SampleConcerns, uuid, type Person } from './sample-app.js';

export const BEGIN = '2026-11-26T15:00:00Z';

/** What the specs do with the service; starts one for the spec file that calls it, and stops it at its end. */
export const useMessaging = (config: () => Promise<Partial<AppConfig>> = async () => ({})) => {
  const clock = fixedClock(BEGIN);
  const concerns = new SampleConcerns();
  let service: SampleApp;
  let numbers = 5000;
  const parties = { nurseId: NURSE, organisationId: HOSPITAL };

  beforeAll(async () => {
    service = await SampleApp.start(concerns, clock, await config());
  });
  afterAll(async () => {
    await service?.stop();
  });

  const newSubmission = (more: object = {}): string => {
    const id = uuid((numbers += 1));
    concerns.submissions.set(id, {
      ...parties,
      status: 'submitted',
      closedAt: null,
      offer: null,
      recruiterId: null,
      ...more,
    });
    return id;
  };
  const newOffer = (status = 'extended', deadline = new Date('2026-11-28T12:00:00Z')): string => {
    const id = uuid((numbers += 1));
    concerns.offers.set(id, { ...parties, status, submissionId: newSubmission(), deadline });
    return id;
  };
  const say = (person: Person, submissionId: string, text: string) =>
    service.post(person, `/v1/submissions/${submissionId}/messages`, { text });
  const noticesOf = async (person: Person, subjectId: string, more = ''): Promise<NoticeAnswer[]> =>
    ((await service.get(person, `/v1/notices?limit=200${more}`)).body.items as NoticeAnswer[]).filter(
      (notice) => notice.subjectId === subjectId,
    );
  const told = (person: Person, subjectId: string): Promise<NoticeAnswer[]> =>
    eventually(
      () => noticesOf(person, subjectId),
      (notices) => notices.length > 0,
    );
  /** Waits until every consumer has had what was published. */
  const settled = (): Promise<unknown> =>
    eventually(
      () =>
        service.query(
          `SELECT topic FROM platform.outbox_events o WHERE 'messaging' = ANY(queues) AND available_at <= $1
          AND NOT EXISTS (SELECT FROM platform.inbox_events i WHERE i.event_id = o.id)`,
          [clock.now()],
        ),
      (open) => open.length === 0,
    );
  const prefer = async (person: Person, wanted: object) => {
    const { body } = await service.get(person, '/v1/notice-preferences');
    const whole = { language: 'en', timeZone: 'UTC', digestHour: 7, channels: [], ...wanted };
    return service.put(person, '/v1/notice-preferences', whole, body.version as number);
  };
  const app = (): SampleApp => service;
  return { app, clock, concerns, newSubmission, newOffer, say, noticesOf, told, settled, prefer };
};
