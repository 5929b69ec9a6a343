import type { CalendarEntry } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import ICAL from 'ical.js';
import request from 'supertest';
import { HOSPITAL, NURSE, SampleChannels, type Person } from './testing/sample-channels.js';

const FEED = '/v1/me/calendar-feed';
const common = { version: 3, location: 'Harbour Hospital, Miami', cancelled: false, page: '/nurse/onboarding/p-1' };
const ASSIGNMENT: CalendarEntry = {
  ...common,
  uid: 'placement-1',
  busy: false,
  summary: 'Assignment: intensive care, Harbour; Hospital',
  timeZone: 'America/New_York',
  when: { from: localDate('2027-03-01'), until: localDate('2027-06-01') },
  changedAt: new Date('2026-11-26T10:00:00.000Z'),
};
/** Half an hour that begins in winter time and ends in summer time. */
const INTERVIEW: CalendarEntry = {
  ...common,
  uid: 'interview-2',
  busy: true,
  summary: 'Interview by telephone: Ward 3',
  timeZone: 'Europe/Berlin',
  when: { startsAt: new Date('2027-03-28T00:45:00.000Z'), endsAt: new Date('2027-03-28T01:15:00.000Z') },
  changedAt: new Date('2026-11-26T11:00:00.000Z'),
};

describe('the calendar feed', () => {
  let channels: SampleChannels;

  beforeAll(async () => {
    channels = await SampleChannels.start();
  }, 120_000);
  afterAll(() => channels?.stop());
  beforeEach(() => {
    channels.contexts.entries.clear();
    channels.contexts.entries.set(NURSE, [ASSIGNMENT, INTERVIEW]);
  });

  const open = async (person: Person = 'nurse'): Promise<string> => {
    const { status, body } = await channels.send('put', person, FEED).send();
    expect(status).toBe(200);
    return new URL(body.url as string).pathname;
  };
  const read = (path: string) => request(channels.urls[0]!).get(path).buffer(true);
  const eventsOf = async (path: string): Promise<InstanceType<typeof ICAL.Event>[]> => {
    const { status, text } = await read(path);
    expect(status).toBe(200);
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };
  const eventOf = async (path: string, uid: string) => {
    const event = (await eventsOf(path)).find((each) => each.uid.startsWith(`${uid}@`));
    if (!event) throw new Error(`No event ${uid}.`);
    return event;
  };
  const change = (entry: CalendarEntry, changes: Partial<CalendarEntry>): void =>
    void channels.contexts.entries.set(NURSE, [{ ...entry, ...changes }]);

  it('holds days as days, with an exclusive end', async () => {
    const event = await eventOf(await open(), 'placement-1');
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2027-03-01',
      '2027-06-01',
    ]);
    expect([event.summary, event.location]).toEqual([ASSIGNMENT.summary, ASSIGNMENT.location]);
  });

  it('holds instants in the zone of the place, over the change of summer time too', async () => {
    const path = await open();
    const event = await eventOf(path, 'interview-2');
    expect(event.startDate.zone.tzid).toBe('Europe/Berlin');
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2027-03-28T01:45:00',
      '2027-03-28T03:15:00',
    ]);
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-28T00:45:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2027-03-28T01:15:00.000Z');
    expect((await read(path)).text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n');
  });

  it('speaks of a zone by one name, where IANA has renamed it', async () => {
    change(INTERVIEW, { timeZone: 'Asia/Calcutta' });
    const event = await eventOf(await open(), 'interview-2');
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-28T00:45:00.000Z');
  });

  it('leads to the page that shows the thing, in programs that know addresses and in those that do not', async () => {
    const event = await eventOf(await open(), 'placement-1');
    const page = expect.stringMatching(/^https?:\/\/[^/]+\/nurse\/onboarding\/p-1$/);
    expect([event.component.getFirstPropertyValue('url'), event.description]).toEqual([page, page]);
  });

  it('leaves the days of an assignment free, and takes up the time of an interview', async () => {
    const path = await open();
    const tellsOf = async (uid: string, name: string) =>
      (await eventOf(path, uid)).component.getFirstPropertyValue(name);
    expect(await tellsOf('placement-1', 'transp')).toBe('TRANSPARENT');
    expect(await tellsOf('placement-1', 'x-microsoft-cdo-busystatus')).toBe('FREE');
    expect(await tellsOf('interview-2', 'transp')).toBe('OPAQUE');
  });

  it('is written in the language of its person, as it was chosen last', async () => {
    const path = await open();
    channels.contexts.language = 'fr';
    expect((await read(path)).text).toContain('PRODID:-//Crossward//Calendar//FR\r\n');
    expect(channels.contexts.askedIn).toBe('fr');
    channels.contexts.language = 'en';
    expect((await read(path)).text).toContain('PRODID:-//Crossward//Calendar//EN\r\n');
    expect(channels.contexts.askedIn).toBe('en');
  });

  it('keeps the uid, raises SEQUENCE with the version, and tells a cancellation', async () => {
    const path = await open();
    const before = await eventOf(path, 'placement-1');
    change(ASSIGNMENT, { version: 4, cancelled: true });
    const after = await eventOf(path, 'placement-1');
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([3, 4]);
    expect(before.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(after.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('is not sent again to whoever has it, until it changes', async () => {
    const path = await open();
    const first = await read(path);
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const etag = first.headers['etag'] as string;
    const again = await read(path).set('if-none-match', `W/${etag}`);
    expect([again.status, again.text]).toEqual([304, '']);
    change(ASSIGNMENT, { version: 4 });
    expect((await read(path).set('if-none-match', etag)).status).toBe(200);
  });

  it('escapes what would otherwise be a line of its own', async () => {
    change(ASSIGNMENT, { summary: 'One\r\nATTENDEE:mailto:eve@example.com' });
    const event = await eventOf(await open(), 'placement-1');
    expect(event.attendees).toEqual([]);
    expect(event.summary).toContain('ATTENDEE');
  });

  it('is nobody else’s: each address reads the calendar of its person', async () => {
    channels.contexts.entries.set(HOSPITAL, [{ ...ASSIGNMENT, uid: 'placement-9' }]);
    expect((await eventsOf(await open('requester'))).map(({ uid }) => uid.split('@')[0])).toEqual(['placement-9']);
    expect(await eventsOf(await open('stranger'))).toEqual([]);
  });

  it('ends with its address: replaced, revoked, or of an account that was disabled', async () => {
    const first = await open();
    const second = await open();
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await channels.get('nurse', FEED)).body).toMatchObject({ active: true, rotatedAt: expect.any(String) });
    const able = (status: string) =>
      channels.run((tx) => tx.execute('UPDATE identity.accounts SET status = $1 WHERE nurse_id = $2', [status, NURSE]));
    await able('disabled');
    expect((await read(second)).status).toBe(404);
    await able('active');
    expect((await channels.send('delete', 'nurse', FEED).send()).status).toBe(204);
    expect((await read(second)).status).toBe(404);
    expect((await channels.send('delete', 'nurse', FEED).send()).status).toBe(204);
    expect((await channels.get('nurse', FEED)).body).toEqual({ active: false, createdAt: null, rotatedAt: null });
  });

  it('keeps only a digest of the address, and answers wrong ones alike', async () => {
    const path = await open();
    const token = path.split('/').at(-1)!.replace('.ics', '');
    const [row] = await channels.run((tx) =>
      tx.query<{ token_digest: Buffer }>('SELECT token_digest FROM channels.calendar_feeds'),
    );
    expect(row!.token_digest.includes(Buffer.from(token))).toBe(false);
    const wrong = [
      `${'A'.repeat(43)}.ics`,
      token,
      `${token}.ics.ics`,
      '..%2f.ics',
      '%00.ics',
      `${'A'.repeat(150)}.ics`,
    ];
    for (const file of wrong) {
      const answer = await read(`/v1/calendar/${file}`);
      expect([file, answer.status]).toEqual([file, 404]);
      expect(answer.text).not.toContain(token);
    }
  });

  it('records who opened, replaced and revoked a feed', async () => {
    await channels.send('delete', 'approver', FEED).send();
    await open('approver');
    await open('approver');
    await channels.send('delete', 'approver', FEED).send();
    const rows = await channels.run((tx) =>
      tx.query<{ action: string }>(
        `SELECT action FROM platform.audit_events WHERE action LIKE 'calendar-feed.%' AND organisation_id = $1
           AND actor_role = 'hospital-approver' ORDER BY occurred_at, id`,
        [HOSPITAL],
      ),
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'calendar-feed.opened',
      'calendar-feed.rotated',
      'calendar-feed.revoked',
    ]);
  });
});
