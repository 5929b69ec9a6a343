import type { Actor } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { ApproveTimecard } from '../timecards/approve-timecard.js';
import { OpenTimecard } from '../timecards/open-timecard.js';
import { ReopenTimecard } from '../timecards/reopen-timecard.js';
import { readTimecard } from '../timecards/timecard-view.js';
import { StateTimecard } from '../timecards/state-timecard.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { outcomesOf, startedPlacement } from '../testing/started-placement.js';
import { DeclareMargin } from './declare-margin.js';
import { IssueCreditNote } from './issue-credit-note.js';
import { IssueInvoice } from './issue-invoice.js';
import { ReadCreditNotes } from './read-credit-notes.js';
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
    const { placementId, weekStartsOn } = card;
    for (const each of invoice.lines) expect(each).toMatchObject({ timecardId: id, placementId, weekStartsOn });
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

  describe('and the credit notes to them', () => {
    const card = (id: string) => market.unitOfWork.read(hospital.requester, (tx) => readTimecard(tx, id));
    const until = (endsAt: string) => ({
      entries: [{ startsAt: '2027-01-05T07:00', endsAt, breakMinutes: 0, kind: 'regular' as const }],
    });
    const nurseOf = async (id: string): Promise<Actor> => market.actor('nurse', { nurseId: (await card(id)).nurseId });

    /** Both sides agree that it was other hours than those that were billed. */
    const corrected = async (id: string, endsAt: string): Promise<void> => {
      const nurse = await nurseOf(id);
      const { version } = await card(id);
      const body = { reason: 'hours-differ' as const, note: 'The end was read wrongly.' };
      await new ReopenTimecard(market.unitOfWork).reopen(hospital.approver, id, version, body);
      await new StateTimecard(market.unitOfWork).correct(nurse, id, version + 1, until(endsAt));
      await new ApproveTimecard(market.unitOfWork).approve(hospital.approver, id, version + 2);
    };
    const credit = (invoiceId: string, id: string) =>
      new IssueCreditNote(market.unitOfWork).issue(market.recruiter, invoiceId, id);
    const standing = async (id: string): Promise<number> => {
      const [row] = await market.sql<{ sum: string }>(
        `SELECT (SELECT sum(amount_minor_units) FROM marketplace.invoice_lines WHERE timecard_id = $1)
           + coalesce((SELECT sum(l.amount_minor_units) FROM marketplace.credit_note_lines l
               JOIN marketplace.credit_notes n ON n.id = l.credit_note_id WHERE n.timecard_id = $1), 0) AS sum`,
        [id],
      );
      return Number(row?.sum);
    };

    it('take back each line that stands and bill what the card comes to since it was corrected, again and again', async () => {
      const id = await approved();
      const invoice = await issue([id]);
      const before = (await card(id)).lines;
      await corrected(id, '2027-01-05T15:00');
      expect(await standing(id)).toBe(294_800);
      const note = await credit(invoice.id, id);
      expect(note.lines.map(({ kind, paidFor, hours, amount }) => [kind, paidFor, hours, amount.minorUnits])).toEqual([
        ['credit', 'base', 12, -78_000],
        ['credit', 'base', 12, -10_800],
        ['credit', 'guarantee-top-up', 24, -156_000],
        ['credit', 'housing', null, -50_000],
        ['pay', 'base', 8, 52_000],
        ['margin', 'base', 8, 7_200],
        ['pay', 'guarantee-top-up', 28, 182_000],
        ['pay', 'housing', null, 50_000],
      ]);
      expect(note.lines.slice(0, 4).map((line) => line.creditedInvoiceLineId)).toEqual(
        invoice.lines.map((line) => line.id),
      );
      expect(note).toMatchObject({ creditNoteNumber: 1, revision: 2, totals: [CAD(-3_600)], invoiceId: invoice.id });
      const after = await card(id);
      expect(after).toMatchObject({ status: 'invoiced', revision: 2, pay: CAD(284_000) });
      expect(after.lines.map((line) => line.id)).toEqual(
        note.lines.slice(4).flatMap((line) => (line.kind === 'pay' ? [line.paidLineId] : [])),
      );
      expect(await standing(id)).toBe(284_000 + 7_200);
      expect(await reading.get(hospital.requester, invoice.id)).toEqual(invoice);
      expect(before.map((line) => line.id)).not.toEqual(after.lines.map((line) => line.id));

      await corrected(id, '2027-01-05T16:00');
      const second = await credit(invoice.id, id);
      expect(second.lines.filter((line) => line.kind === 'credit').map((line) => line.creditedNoteLineId)).toEqual(
        note.lines.slice(4).map((line) => line.id),
      );
      expect(second).toMatchObject({ creditNoteNumber: 2, revision: 3, totals: [CAD(900)] });
      expect(await standing(id)).toBe(284_000 + 8_100);
      const notes = new ReadCreditNotes(market.unitOfWork, new CursorCodec(market.postgres.config.cursorSecret));
      const { items } = await notes.list(hospital.requester, invoice.id, { limit: 10 });
      expect(items).toEqual([second, note]);
      for (const actor of [other.approver, await nurseOf(id)])
        await expect(notes.list(actor, invoice.id, { limit: 10 })).rejects.toMatchObject({ code: 'INVOICE_NOT_FOUND' });
    });

    it('are issued once for a correction, however many ask at once, and the card is never invoiced again', async () => {
      const id = await approved();
      const invoice = await issue([id]);
      await expect(credit(invoice.id, id)).rejects.toMatchObject({ kind: 'conflict', code: 'NOTHING_TO_CREDIT' });
      await corrected(id, '2027-01-05T15:00');
      await expect(issue([id])).rejects.toMatchObject({ kind: 'conflict', code: 'BILLED_BEFORE' });
      const settled = await Promise.allSettled([1, 2, 3, 4].map(() => credit(invoice.id, id)));
      expect(outcomesOf(settled)).toEqual({ won: 1, NOTHING_TO_CREDIT: 3 });
      expect(await standing(id)).toBe(291_200);
      const foreign = await issue([await approved()]);
      await expect(credit(foreign.id, id)).rejects.toMatchObject({ code: 'CARD_NOT_ON_INVOICE' });
    });

    it('wait until both have agreed, and can be changed by nobody', async () => {
      const id = await approved();
      const invoice = await issue([id]);
      const { version } = await card(id);
      await new ReopenTimecard(market.unitOfWork).reopen(await nurseOf(id), id, version, { reason: 'other' });
      await expect(credit(invoice.id, id)).rejects.toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
      const open = new ReopenTimecard(market.unitOfWork).reopen(hospital.approver, id, version + 1, {
        reason: 'other',
      });
      await expect(open).rejects.toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
      expect(await standing(id)).toBe(294_800);
      await new StateTimecard(market.unitOfWork).correct(await nurseOf(id), id, version + 1, until('2027-01-05T15:00'));
      await new ApproveTimecard(market.unitOfWork).approve(hospital.approver, id, version + 2);
      const note = await credit(invoice.id, id);
      for (const table of ['credit_notes', 'credit_note_lines'])
        await expect(market.sql(`UPDATE marketplace.${table} SET id = id WHERE id = $1`, [note.id])).rejects.toThrow(
          /permission denied/,
        );
      const line = note.lines[0]!;
      const twice = market.sql(
        `INSERT INTO marketplace.credit_note_lines SELECT gen_random_uuid(), organisation_id, credit_note_id, 99, kind,
           credited_invoice_line_id, credited_note_line_id, paid_line_id, margin_id, amount_minor_units, amount_currency
         FROM marketplace.credit_note_lines WHERE id = $1`,
        [line.id],
      );
      await expect(twice).rejects.toThrow(/credit_note_lines_invoice_line_once/);
    });
  });

  it('exist for the organisation and staff alone; the margin in them is declared, and never backwards', async () => {
    const cardId = await approved();
    const { id, timecards: billed } = await issue([cardId]);
    const nurseId = billed[0]?.nurseId ?? '';
    const nurse = await market.nurse();
    for (const actor of [hospital.requester, market.recruiter]) {
      const { organisationName, timecards } = await reading.get(actor, id);
      expect(organisationName).toBe((await reading.list(actor, { limit: 1 } as never)).items[0]?.organisationName);
      expect(timecards).toEqual([expect.objectContaining({ id: cardId, familyName: expect.any(String) })]);
      const read = await market.unitOfWork.read(actor, (tx) => readTimecard(tx, cardId));
      expect(read.invoiceId).toBe(id);
    }
    const own = await market.unitOfWork.read(market.actor('nurse', { nurseId }), (tx) => readTimecard(tx, cardId));
    expect(own.invoiceId).toBeNull();
    for (const actor of [other.approver, nurse]) {
      await expect(reading.get(actor, id)).rejects.toMatchObject({ code: 'INVOICE_NOT_FOUND' });
      expect((await reading.margins(actor, { limit: 200 } as never)).items).toEqual([]);
    }
    await expect(declare(1, '2027-01-10')).rejects.toMatchObject({ code: 'MARGIN_IN_THE_PAST' });
    await declare(1, '2027-01-12');
    await expect(declare(2, '2027-01-12')).rejects.toMatchObject({ kind: 'conflict', code: 'MARGIN_DECLARED' });
  });
});
