import { systemActor } from '@crossward/contracts';
import { jest } from '@jest/globals';
import type { Response } from 'supertest';
import { DocumentsApp, HOSPITAL, LICENCE_KEY, NURSE, OTHER_NURSE, type Person } from '../testing/documents-app.js';
import { lockedPdf, pdfFile, pngFile, scriptedPdf } from '../testing/pdf-files.js';
import { inspectPdf } from './inspect-pdf.js';
import { PdfInspector } from './pdf-inspector.js';

type Body = Record<string, never> & { id: string; version: number; code: string; nextStep: string; detail: string };

describe('documents of credentials', () => {
  let app: DocumentsApp;
  let serial = 0;
  /** Never the same file twice. */
  const pdf = (): Buffer => pdfFile({ catalog: `/Lang (x-${(serial += 1)})` });
  const attached = async (bytes = pdf(), options: Parameters<DocumentsApp['attach']>[1] = {}): Promise<Body> => {
    const answer = await app.attach(bytes, options);
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return answer.body as Body;
  };
  const refusal = async (bytes: Buffer, name = 'licence.pdf'): Promise<[number, string]> => {
    const { status, body } = await app.attach(bytes, { name });
    return [status, (body as Body).code];
  };
  const query = <R>(sql: string, params: unknown[]): Promise<R[]> =>
    app.run(systemActor, (tx) => tx.query<R>(sql, params));

  beforeAll(async () => {
    // A thread loads what was built; here it is the source that is tested.
    jest
      .spyOn(PdfInspector.prototype, 'inspect')
      .mockImplementation((bytes: Buffer) => inspectPdf(new Uint8Array(bytes)));
    app = await DocumentsApp.start();
  });
  afterAll(() => app?.stop());

  it('are given back as they were attached, sealed on the way, and every reading is on record', async () => {
    const bytes = pdf();
    const { id } = await attached(bytes, { name: 'my licence.pdf' });
    const [kept] = await query<{ sealed: Buffer; name: Buffer }>(
      `SELECT c.sealed, d.file_name AS name FROM credentials.document_contents c
       JOIN credentials.documents d ON d.id = c.document_id WHERE d.id = $1`,
      [id],
    );
    expect(kept?.sealed.includes('%PDF')).toBe(false);
    expect(kept?.name.includes('licence')).toBe(false);
    const answer = await app.get('nurse', `documents/${id}/content`).buffer(true).parse(binary);
    expect(Buffer.compare(answer.body as Buffer, bytes)).toBe(0);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="my licence.pdf"; filename*=UTF-8''my%20licence.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const read = await query(`SELECT 1 FROM platform.audit_events WHERE action = 'document.read' AND subject_id = $1`, [
      id,
    ]);
    expect(read).toHaveLength(1);
  });

  it('stand beside what the profile claims', async () => {
    const { id } = await attached(pngFile(3, 2), { name: '../../<b>\u202Egnp.exe', credential: 'identity' });
    const { body } = await app.get('nurse', 'nurses/me/credentials');
    const identity = (body as { key: string; documents: object[] }[]).find(({ key }) => key === 'identity');
    expect(identity?.documents).toEqual([
      expect.objectContaining({ id, fileName: '<b>gnp.exe.png', mediaType: 'image/png', pages: null, reliedOn: false }),
    ]);
  });

  it.each([
    [
      'a program that is called a PDF',
      Buffer.from(`MZ\u0090${'\0'.repeat(200)}`, 'latin1'),
      'DOCUMENT_TYPE_UNSUPPORTED',
    ],
    ['a page of the web', Buffer.from('<html><script>alert(1)</script></html>'), 'DOCUMENT_TYPE_UNSUPPORTED'],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'DOCUMENT_TYPE_UNSUPPORTED'],
    ['an archive', Buffer.from('PK\u0003\u0004rest of it', 'latin1'), 'DOCUMENT_TYPE_UNSUPPORTED'],
    ['nothing at all', Buffer.alloc(0), 'DOCUMENT_EMPTY'],
    ['a PDF that breaks off', pdfFile().subarray(0, 60), 'DOCUMENT_BROKEN'],
    ['a PDF with a password', lockedPdf(), 'DOCUMENT_ENCRYPTED'],
    ['a PDF with a script', scriptedPdf(), 'DOCUMENT_ACTIVE'],
    ['a PDF of too many pages', pdfFile({ pages: 61 }), 'DOCUMENT_TOO_LONG'],
    ['a photo that breaks off', pngFile().subarray(0, 18), 'DOCUMENT_BROKEN'],
    ['a photo that would fill a memory', pngFile(60_000, 60_000), 'DOCUMENT_TOO_MANY_PIXELS'],
  ])('are never %s', async (_what, bytes, code) => {
    expect(await refusal(bytes)).toEqual([422, code]);
  });

  it('are not larger than the limit, which is said before all of it is read', async () => {
    const { status, body } = await app.attach(Buffer.alloc(30 * 1024 * 1024, '%PDF'));
    expect([status, (body as Body).code]).toEqual([413, 'FILE_TOO_LARGE']);
    expect((body as Body).nextStep).toContain('10 MiB');
  });

  it('are attached once, however often the same file or the same request comes', async () => {
    const [bytes, key] = [pdf(), 'the-same-request'];
    const { id } = await attached(bytes, { key });
    expect((await attached(bytes, { key })).id).toBe(id);
    const again = await app.attach(bytes);
    expect([again.status, again.body.code, again.body.facts.documentId]).toEqual([
      409,
      'DOCUMENT_ATTACHED_ALREADY',
      id,
    ]);
    expect(await attached(bytes, { credential: 'identity' })).toMatchObject({ alsoAttachedTo: [LICENCE_KEY] });
    expect((await app.attach(pdf(), { credential: 'licence:another' })).body.code).toBe('CREDENTIAL_NOT_CLAIMED');
  });

  it('are replaced and withdrawn for good, by who saw the newest state', async () => {
    const first = await attached();
    const second = await attached(pdf(), { replaces: first.id });
    expect((await app.get('nurse', `documents/${first.id}/content`)).status).toBe(404);
    expect((await app.post('nurse', `documents/${second.id}/withdrawal`, {}, 7)).status).toBe(412);
    const gone = await app.post('nurse', `documents/${second.id}/withdrawal`, {}, second.version);
    expect([gone.status, gone.body.status]).toEqual([200, 'withdrawn']);
    const left = await query('SELECT 1 FROM credentials.document_contents WHERE document_id = ANY ($1::uuid[])', [
      [first.id, second.id],
    ]);
    expect(left).toEqual([]);
    expect((await app.post('nurse', `documents/${second.id}/withdrawal`, {}, 2)).body.code).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('exist for nobody else, but for the recruiters who check the nurse', async () => {
    const { id } = await attached();
    const seenBy = async (person: Person): Promise<number> => (await app.get(person, `documents/${id}/content`)).status;
    expect(await Promise.all((['stranger', 'hospital', 'rival', 'recruiter'] as const).map(seenBy))).toEqual([
      ...[404, 404, 404, 404],
    ]);
    expect(await seenBy('admin')).toBe(403);
    const check = await app.checkOf(NURSE);
    expect(await seenBy('recruiter')).toBe(200);
    const { body } = await app.get('recruiter', `verifications/${check.id}/documents`);
    expect((body as Body[]).map((each) => each.id)).toContain(id);
    expect((await app.post('stranger', `documents/${id}/withdrawal`, {}, 1)).status).toBe(404);
    expect(await seenBy('hospital')).toBe(404);
  });

  it('tell a recruiter of a file that another nurse has attached too', async () => {
    const bytes = pdf();
    const { id } = await attached(bytes);
    await attached(bytes, { person: 'stranger' });
    const check = await app.checkOf(NURSE);
    const flagged = async (): Promise<unknown> => {
      const { body } = await app.get('recruiter', `verifications/${check.id}/documents`);
      return (body as Record<string, unknown>[]).find((each) => each['id'] === id)?.['alsoOfAnotherNurse'];
    };
    expect(await flagged()).toBe(false);
    await app.checkOf(OTHER_NURSE);
    expect(await flagged()).toBe(true);
  });

  it('stay once a decision rests on them, whoever writes', async () => {
    const { id } = await attached();
    const check = await app.checkOf(NURSE);
    const decision = { outcome: 'accepted', reason: 'confirmed-with-source' };
    expect((await app.post('recruiter', `verifications/${check.id}/decision`, decision, check.version)).status).toBe(
      200,
    );
    const { body } = await app.get('nurse', `documents/${id}`);
    expect(body).toMatchObject({ reliedOn: true, version: 2 });
    expect((await app.post('nurse', `documents/${id}/withdrawal`, {}, 2)).body.code).toBe('DOCUMENT_RELIED_ON');
    expect((await app.attach(pdf(), { replaces: id })).body.code).toBe('DOCUMENT_RELIED_ON');
    const past = (statement: string, as: Person | null): Promise<number> =>
      app.run(as === null ? systemActor : app.actor(as), (tx) => tx.execute(statement, [id]));
    const withdrawal = `UPDATE credentials.documents SET status = 'withdrawn', withdrawn_at = now() WHERE id = $1`;
    await expect(past(withdrawal, null)).rejects.toThrow(/documents_kept_for_decision/);
    expect(await past(withdrawal, 'nurse')).toBe(0);
    expect(await past('DELETE FROM credentials.document_contents WHERE document_id = $1', 'nurse')).toBe(0);
    expect(await past(`UPDATE credentials.documents SET sha256 = sha256 WHERE id = $1`, 'hospital')).toBe(0);
  });

  describe('shared with an organisation', () => {
    const give = (more: object = {}) =>
      app.post('nurse', 'shares', {
        ...{ organisationId: HOSPITAL, credentials: [LICENCE_KEY], purpose: 'application', lastDay: '2026-11-30' },
        ...more,
      });
    afterEach(() => app.clock.set('2026-11-22T10:00:00Z'));

    it('are read by it alone, only what is named, and the nurse sees who looked', async () => {
      const [licence, passport] = [await attached(), await attached(pdf(), { credential: 'identity' })];
      const given = await give();
      expect([given.status, given.body.timeZone, given.body.expiresAt]).toEqual([
        ...[201, 'Europe/Vienna', '2026-11-30T23:00:00.000Z'],
      ]);
      const { body } = await app.get('hospital', `shares/${given.body.id}`);
      expect(body).toMatchObject({ nurseName: 'Santos, Maria', purpose: 'application' });
      expect(body.credentials.map(({ key }: { key: string }) => key)).toEqual([LICENCE_KEY]);
      expect((await app.get('hospital', `documents/${licence.id}/content`)).status).toBe(200);
      expect((await app.get('hospital', `documents/${passport.id}/content`)).status).toBe(404);
      expect((await app.get('rival', `documents/${licence.id}`)).status).toBe(404);
      expect((await app.get('rival', `shares/${given.body.id}`)).status).toBe(404);
      const readings = (await app.get('nurse', 'nurses/me/readings')).body.items as object[];
      expect(readings.slice(0, 2)).toEqual([
        expect.objectContaining({ organisationName: 'North Hospital', what: 'document', subjectId: licence.id }),
        expect.objectContaining({ organisationName: 'North Hospital', what: 'share', subjectId: given.body.id }),
      ]);
    });

    it('are closed to it with the last second of the last day, where that day is counted', async () => {
      const { id } = await attached();
      const share = (await give({ lastDay: '2026-12-05', timeZone: 'Pacific/Auckland', purpose: 'audit' }))
        .body as Body;
      const seen = async (): Promise<number[]> =>
        Promise.all(
          [`shares/${share.id}`, `documents/${id}`].map(async (path) => (await app.get('hospital', path)).status),
        );
      app.clock.set('2026-12-05T10:59:59Z');
      expect(await seen()).toEqual([200, 200]);
      app.clock.set('2026-12-05T11:00:00Z');
      expect(await seen()).toEqual([404, 404]);
      expect((await app.get('hospital', 'shares')).body.items).toEqual([]);
      expect((await app.get('nurse', `shares/${share.id}`)).body.status).toBe('expired');
      expect((await app.post('nurse', `shares/${share.id}/end`, {}, 1)).body.code).toBe('SHARE_OVER');
    });

    it('are closed to it at once when the nurse ends the share, and nothing opens it again', async () => {
      const share = (await give({ purpose: 'onboarding' })).body as Body;
      expect((await app.post('nurse', `shares/${share.id}/end`, {}, 4)).status).toBe(412);
      const ended = await app.post('nurse', `shares/${share.id}/end`, {}, share.version);
      expect([ended.status, ended.body.status]).toEqual([200, 'ended']);
      expect((await app.get('hospital', `shares/${share.id}`)).status).toBe(404);
      const again = (statement: string): Promise<number> =>
        app.run(app.actor('nurse'), (tx) => tx.execute(statement, [share.id]));
      expect(await again('UPDATE credentials.shares SET ended_at = NULL, version = 9 WHERE id = $1')).toBe(0);
      await expect(again(`UPDATE credentials.shares SET last_day = '2027-06-01' WHERE id = $1`)).rejects.toThrow(
        /permission denied/,
      );
    });

    it.each([
      ['yesterday', { lastDay: '2026-11-21' }, 422, 'SHARE_DAY_OUT_OF_RANGE'],
      ['more than a year ahead', { lastDay: '2027-11-23' }, 422, 'SHARE_DAY_OUT_OF_RANGE'],
      ['something that the profile does not claim', { credentials: ['exam:nclex'] }, 422, 'CREDENTIAL_NOT_CLAIMED'],
      ['nothing', { credentials: [] }, 400, 'REQUEST_INVALID'],
      ['a time zone that does not exist', { timeZone: 'Mars/Olympus' }, 422, 'UNKNOWN_TIME_ZONE'],
      ['an organisation that does not exist', { organisationId: NURSE }, 404, 'ORGANISATION_NOT_FOUND'],
    ])('are not shared until or with %s', async (_what, change, status, code) => {
      const answer = await give(change);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });
  });
});

const binary = (response: Response, done: (error: Error | null, bytes: Buffer) => void): void => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
};
