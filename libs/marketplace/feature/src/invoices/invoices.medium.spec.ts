import { localDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { ApproveTimecard } from '../timecards/approve-timecard.js';
import { OpenTimecard } from '../timecards/open-timecard.js';
import { readTimecard } from '../timecards/timecard-view.js';
import { StateTimecard } from '../timecards/state-timecard.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { outcomesOf, startedPlacement } from '../testing/started-placement.js';
import { DeclareMargin } from './declare-margin.js';
import { IssueInvoice } from './issue-invoice.js';
import { ReadInvoices } from './read-invoices.js';
import type { InvoiceWithLinesAnswer } from './invoice.dto.js';

const CAD = (minorUnits: number) => ({ minorUnits, currency: 'CAD' });

describe('invoices on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let margins: DeclareMargin;
  let issuing: IssueInvoice;
  let reading: ReadInvoices;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    margins = new DeclareMargin(market.unitOfWork);
    issuing = new IssueInvoice(market.unitOfWork);
    reading = new ReadInvoices(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.clock.set('2026-11-22T10:00:00Z');
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    await declare(900, '2026-12-01');
    market.clock.set('2027-01-11T12:00:00Z');
  });

  const declare = (minorUnits: number, effectiveFrom: string, organisationId = hospital.organisationId) =>
    margins.declare(market.recruiter, {
      ...{ organisationId, perHour: CAD(minorUnits), effectiveFrom: localDate(effectiveFrom) },
    });
  const stated = async (of = hospital): Promise<string> => {
    const { id: placementId, nurse } = await startedPlacement(market, of, {
      payComponents: [{ kind: 'housing', amount: CAD(50_000) }],
    });
    const weekStartsOn = localDate('2027-01-04');
    const { id } = await new OpenTimecard(market.unitOfWork).open(nurse, { placementId, weekStartsOn });
    const day = { startsAt: '2027-01-05T07:00', endsAt: '2027-01-05T19:00', breakMinutes: 0, kind: 'regular' as const };
    await new StateTimecard(market.unitOfWork).submit(nurse, id, 1, { entries: [day] });
    return id;
  };
  const approved = async (of = hospital): Promise<string> => {
    const id = await stated(of);
    await new ApproveTimecard(market.unitOfWork).approve(of.approver, id, 2);
    return id;
  };
  const issue = (timecardIds: string[], { organisationId } = hospital): Promise<InvoiceWithLinesAnswer> =>
    issuing.issue(market.recruiter, { organisationId, timecardIds });

  it('bill what was paid and the margin declared for it, line by line, and settle the card', async () => {
    const id = await approved();
    await declare(2000, '2027-01-11');
    const invoice = await issue([id]);
    const card = await market.unitOfWork.read(hospital.requester, (tx) => readTimecard(tx, id));
    expect(card.status).toBe('invoiced');
    const line = (kind: string) => card.lines.find((each) => each.kind === kind)!.id;
    const margin = invoice.lines[1]?.marginId;
    expect(
      invoice.lines.map(({ kind, paidFor, hours, paidLineId, amount }) => [
        kind,
        paidFor,
        hours,
        paidLineId,
        amount.minorUnits,
      ]),
    ).toEqual([
      ['pay', 'base', 12, line('base'), 78_000],
      ['margin', 'base', 12, line('base'), 10_800],
      ['pay', 'guarantee-top-up', 24, line('guarantee-top-up'), 156_000],
      ['pay', 'housing', null, line('housing'), 50_000],
    ]);
    const declared = (await reading.margins(hospital.requester, { limit: 10 } as never)).items;
    expect(declared.find((each) => each.id === margin)?.perHour).toEqual(CAD(900));
    expect(invoice).toMatchObject({ invoiceNumber: 1, totals: [CAD(78_000 + 10_800 + 156_000 + 50_000)] });
    expect(card.pay?.minorUnits).toBe(78_000 + 156_000 + 50_000);
    const told = await market.sql(
      `SELECT 1 FROM platform.outbox_events WHERE topic = 'invoice.issued' AND payload ->> 'invoiceId' = $1`,
      [invoice.id],
    );
    expect(told).toHaveLength(1);
  });

  it('bill a card once, however many are issued at once, and number without a hole', async () => {
    const cards = [await approved(), await approved()];
    const rivals = [issue(cards), issue([cards[1]!]), issue(cards), issue([cards[0]!])];
    const settled = await Promise.allSettled(rivals);
    const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const pay = won.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'pay').map((line) => line.paidLineId));
    expect(new Set(pay).size).toBe(pay.length);
    expect(pay).toHaveLength(6);
    expect(won.map(({ invoiceNumber }) => invoiceNumber).sort()).toEqual(won.map((_one, at) => at + 1));
    expect(outcomesOf(settled)).toEqual({ won: won.length, TRANSITION_NOT_ALLOWED: 4 - won.length });
  });

  it('bill nothing that is not approved, nor cards of another organisation, and then change nothing', async () => {
    const [open, good] = [await stated(), await approved()];
    await expect(issue([good, open])).rejects.toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    await expect(issue([good], other)).rejects.toMatchObject({ code: 'TIMECARD_NOT_FOUND' });
    const card = await market.unitOfWork.read(hospital.requester, (tx) => readTimecard(tx, good));
    expect(card.status).toBe('approved');
    expect((await reading.list(hospital.requester, { limit: 10 } as never)).items).toEqual([]);
  });

  it('can be changed by nobody once they are issued, the product included', async () => {
    const { id } = await issue([await approved()]);
    for (const sql of [
      'UPDATE marketplace.invoices SET invoice_number = 9 WHERE id = $1',
      'UPDATE marketplace.invoice_lines SET amount_minor_units = 0 WHERE invoice_id = $1',
    ]) {
      await expect(market.sql(sql, [id])).rejects.toThrow(/permission denied/);
    }
    const paid =
      'DELETE FROM marketplace.timecard_pay_lines WHERE id IN (SELECT paid_line_id FROM marketplace.invoice_lines WHERE invoice_id = $1)';
    await expect(market.sql(paid, [id])).rejects.toThrow(/foreign key/);
    for (const actor of [market.recruiter, hospital.approver]) {
      const work = market.unitOfWork.run(actor, (tx) =>
        tx.execute('DELETE FROM marketplace.invoice_lines WHERE invoice_id = $1', [id]),
      );
      expect(await work).toBe(0);
    }
  });

  it('exist for the organisation and staff alone; the margin in them is declared, and never backwards', async () => {
    const { id } = await issue([await approved()]);
    expect((await reading.get(hospital.requester, id)).id).toBe(id);
    const nurse = await market.nurse();
    for (const actor of [other.approver, nurse]) {
      await expect(reading.get(actor, id)).rejects.toMatchObject({ code: 'INVOICE_NOT_FOUND' });
      expect((await reading.margins(actor, { limit: 200 } as never)).items).toEqual([]);
    }
    await expect(declare(1, '2027-01-10')).rejects.toMatchObject({ code: 'MARGIN_IN_THE_PAST' });
    await declare(1, '2027-01-12');
    await expect(declare(2, '2027-01-12')).rejects.toMatchObject({ kind: 'conflict', code: 'MARGIN_DECLARED' });
  });
});
