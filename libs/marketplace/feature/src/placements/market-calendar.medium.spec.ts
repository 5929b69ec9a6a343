import type { Actor, CalendarEntry, ReaderLanguage } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { MarketCalendar, MarketParties } from '@crossward/marketplace-data-access';
import { ArrangeInterview } from '../interviews/arrange-interview.js';
import { MoveInterview } from '../interviews/move-interview.js';
import { PlanShift } from '../shifts/plan-shift.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';

const assignment = { from: localDate('2027-01-04'), until: localDate('2027-04-05') };

describe('the calendar of the market', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let calendar: MarketCalendar;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    calendar = new MarketCalendar(market.unitOfWork);
  });
  afterAll(() => market.close());

  const since = (days = 30): Date => new Date(market.clock.now().getTime() - days * 86_400_000);
  const of = async (actor: Actor, id: string, language: ReaderLanguage = 'en'): Promise<CalendarEntry[]> =>
    (await calendar.listEntries(actor, since(), language)).filter(({ uid }) => uid.endsWith(id));
  const offered = async () => {
    const nurse = await market.nurse();
    const gap = await market.openGap(hospital, { assignment });
    return { nurse, offer: await market.offer(hospital, nurse, gap.id) };
  };

  it('shows the deadline of an offer to both parties until it is answered, and its cancellation after', async () => {
    const { nurse, offer } = await offered();
    const [open] = await of(nurse, offer.id);
    expect(open).toMatchObject({ uid: `offer-deadline-${offer.id}`, version: offer.version, cancelled: false });
    expect(open!.when).toMatchObject({ endsAt: new Date(offer.deadline) });
    expect(await of(hospital.approver, offer.id)).toHaveLength(1);
    await market.accept(nurse, offer);
    const [answered] = await of(nurse, offer.id);
    expect(answered).toMatchObject({ uid: open!.uid, cancelled: true });
    expect(answered!.version).toBeGreaterThan(open!.version);
  });

  it('shows an assignment and its first day, and no name of the nurse to the hospital', async () => {
    const { nurse, offer } = await offered();
    const { placementId } = await market.accept(nurse, offer);
    const entries = await of(hospital.approver, placementId!);
    expect(entries.map(({ page }) => page)).toEqual(Array(2).fill(`/hospital/placements/${placementId}`));
    expect(entries.map(({ when }) => when)).toEqual([
      assignment,
      { from: localDate('2027-01-04'), until: localDate('2027-01-05') },
    ]);
    expect(await of(nurse, placementId!)).toHaveLength(2);
    const names = await market.sql<{ family_name: string }>(
      'SELECT family_name FROM marketplace.nurse_names WHERE nurse_id = $1',
      [nurse.nurseId],
    );
    expect(JSON.stringify(entries)).not.toContain(names[0]!.family_name);
  });

  it('speaks the language of its reader, and calls the place as the hospital does', async () => {
    const { nurse, offer } = await offered();
    const titles = async (actor: Actor, id: string, language: ReaderLanguage): Promise<string[]> =>
      (await of(actor, id, language)).map(({ summary }) => summary.replaceAll('\u202F', ' '));
    const [place] = await market.sql<{ name: string }>(
      `SELECT u.name || ', ' || f.name AS name FROM marketplace.gaps g JOIN marketplace.units u ON u.id = g.unit_id
         JOIN marketplace.facilities f ON f.id = g.facility_id WHERE g.id = $1`,
      [offer.gapId],
    );
    expect(await titles(nurse, offer.id, 'fr')).toEqual([`Répondre à l’offre : ${place!.name}`]);
    expect(await titles(hospital.approver, offer.id, 'es')).toEqual([`Oferta pendiente de respuesta: ${place!.name}`]);
    const { placementId } = await market.accept(nurse, offer);
    expect(await titles(nurse, placementId!, 'fr')).toEqual([
      `Mission : ${place!.name}`,
      `Premier jour : ${place!.name}`,
    ]);
  });

  it('shows an interview from the choice of its time on, where it takes place, and its cancellation', async () => {
    const nurse = await market.nurse();
    const { id: submissionId } = await market.submit(nurse, (await market.openGap(hospital, { assignment })).id);
    const startsAt = new Date(market.clock.now().getTime() + 86_400_000).toISOString();
    const proposed = await new ArrangeInterview(market.unitOfWork).arrange(hospital.requester, {
      ...{ submissionId, slots: [startsAt], medium: 'phone', place: '+1 807 555 0100', durationMinutes: 30 },
    });
    expect(await of(nurse, proposed.id)).toEqual([]);
    const moving = new MoveInterview(market.unitOfWork);
    const { id, version } = await moving.choose(nurse, proposed.id, proposed.version, startsAt);
    const [entry] = await of(nurse, id);
    expect(entry).toMatchObject({ uid: `interview-${id}`, location: '+1 807 555 0100', cancelled: false, busy: true });
    expect(entry).toMatchObject({ page: `/nurse/submissions/${submissionId}` });
    expect(entry!.summary).toMatch(/^Interview by telephone: /);
    expect(entry!.when).toEqual({ startsAt: new Date(startsAt), endsAt: new Date(Date.parse(startsAt) + 1_800_000) });
    expect(await of(hospital.approver, id)).toHaveLength(1);
    await moving.cancel(nurse, id, version, 'illness');
    expect(await of(nurse, id)).toMatchObject([{ cancelled: true, version: version + 1 }]);
  });

  it('shows a shift with the hours that truly pass over a change of clocks', async () => {
    const { id: placementId, nurse } = await market.placement(hospital);
    const times = { startsAt: '2027-03-13T19:00', endsAt: '2027-03-14T07:00', breakMinutes: 30 };
    const { id } = await new PlanShift(market.unitOfWork).plan(hospital.requester, { placementId, ...times });
    const [entry] = await of(nurse, id);
    expect(entry).toMatchObject({ uid: `shift-${id}`, timeZone: 'America/Toronto', cancelled: false });
    const when = { startsAt: new Date('2027-03-14T00:00:00Z'), endsAt: new Date('2027-03-14T11:00:00Z') };
    expect(entry!.when).toEqual(when);
    expect(await of(await market.nurse(), id)).toEqual([]);
  });

  it('shows nothing to other nurses and hospitals, nor to staff', async () => {
    const { nurse, offer } = await offered();
    const { placementId } = await market.accept(nurse, offer);
    const others = [await market.nurse(), (await market.hospital('Elsewhere')).approver, market.recruiter];
    for (const other of others) expect(await of(other, placementId!)).toEqual([]);
  });

  it('tells a placement that fell off as cancelled while that is recent, and then no more', async () => {
    const { nurse, offer } = await offered();
    const { placementId } = await market.accept(nurse, offer);
    const fallOff = (daysAgo: number) =>
      market.sql(
        `UPDATE marketplace.placements SET status = 'fell_off', ended_at = $2, version = version + 1 WHERE id = $1`,
        [placementId, since(daysAgo)],
      );
    await fallOff(29);
    expect((await of(nurse, placementId!)).map(({ cancelled }) => cancelled)).toEqual([true, true]);
    await fallOff(31);
    expect(await of(nurse, placementId!)).toEqual([]);
  });

  it('knows whom an event concerns by any of its things, and nobody by what is not there', async () => {
    const parties = new MarketParties(market.unitOfWork);
    const { nurse, offer } = await offered();
    const both = { organisationId: hospital.approver.organisationId, nurseId: nurse.nurseId };
    expect(await parties.findParties({ offerId: offer.id })).toEqual(both);
    expect(await parties.findParties({ submissionId: offer.submissionId })).toEqual(both);
    expect(await parties.findParties({ offerId: nurse.nurseId })).toBeNull();
    expect(await parties.findParties({ importId: offer.id })).toBeNull();
  });
});
