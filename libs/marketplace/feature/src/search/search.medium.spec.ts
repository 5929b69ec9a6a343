import type { Actor } from '@crossward/contracts';
import { StaffFinder } from '@crossward/platform-identity';
import { findNurses } from './find-nurses.js';
import { Search } from './search.js';
import { folded, wordsBegun } from './search-text.js';
import { CloseSubmission } from '../submissions/close-submission.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';

describe('a search', () => {
  let market: MarketOfSpecs;
  let search: Search;
  let north: Hospital;
  let south: Hospital;
  let ana: Actor & { nurseId: string };
  let gapId: string;
  let submissionId: string;

  const titles = async (actor: Actor, typed: string): Promise<string[]> =>
    (await search.find(actor, typed)).items.map(({ kind, name, facilityName }) =>
      [kind, name, facilityName].filter(Boolean).join(': '),
    );

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    search = new Search(market.unitOfWork, market.recognition, new StaffFinder());
    north = await market.hospital('Nørth Health');
    south = await market.hospital('South Health');
    ana = await market.nurse({ givenNames: 'María José', familyName: 'García-Ñáñez' });
    gapId = (await market.openGap(north)).id;
    submissionId = (await market.submit(ana, gapId)).id;
    await market.openGap(south);
  });
  afterAll(() => market.close());

  it('finds a nurse by the beginning of any name, in either order, without accents', async () => {
    for (const typed of [
      'garcia',
      'GARC',
      'nanez',
      'maría',
      'maria jo',
      'garcia maria',
      'Mari Garc',
      'garcía-ñáñez, María',
    ]) {
      expect([typed, await titles(market.recruiter, typed)]).toEqual([typed, ['nurse: García-Ñáñez, María José']]);
    }
    for (const typed of ['arcia', 'jose', 'maria nobody', 'g', ' ', '%', '__', "'; --"]) {
      expect([typed, await titles(market.recruiter, typed)]).toEqual([typed, []]);
    }
  });

  it('finds open gaps by the facility, the place and what they are for, all of it at once', async () => {
    const gap = 'gap: Nørth Health General';
    for (const typed of ['north', 'north icu', 'general north intensive', 'nor rn', 'health north ca on']) {
      expect([typed, (await titles(ana, typed)).filter((each) => each.startsWith('gap'))]).toEqual([typed, [gap]]);
    }
    expect((await titles(ana, 'thunder')).filter((each) => each.startsWith('gap'))).toHaveLength(2);
    expect(await titles(ana, 'north paediatric')).toEqual([]);
  });

  it('finds for a hospital its own things and no others', async () => {
    expect(await titles(north.requester, 'garcia')).toEqual([
      'submission: García-Ñáñez, María José: Nørth Health General',
    ]);
    expect(await titles(north.approver, 'north')).toEqual([
      'gap: Nørth Health General',
      'submission: García-Ñáñez, María José: Nørth Health General',
      'facility: Nørth Health General',
    ]);
    expect(await titles(south.approver, 'garcia')).toEqual([]);
    expect(await titles(south.approver, 'north')).toEqual([]);
    expect(await titles(north.approver, submissionId)).toHaveLength(1);
    expect(await titles(south.approver, submissionId)).toEqual([]);
    expect(await titles(south.approver, gapId)).toEqual([]);
  });

  it('finds for a nurse her own submissions, and no other nurse', async () => {
    expect(await titles(ana, 'thunder')).toContain('submission: García-Ñáñez, María José: Nørth Health General');
    const other = await market.nurse({ givenNames: 'Bo', familyName: 'Fremd' });
    expect(await titles(other, 'garcia')).toEqual([]);
    expect(await titles(ana, 'fremd')).toEqual([]);
    expect(await titles(other, ana.nurseId)).toEqual([]);
  });

  it('finds organisations for recruiters, and a thing by its id', async () => {
    expect(await titles(market.recruiter, 'health nor')).toEqual(['organisation: Nørth Health']);
    expect(await titles(market.recruiter, north.organisationId)).toEqual(['organisation: Nørth Health']);
    expect(await titles(market.recruiter, ana.nurseId)).toEqual(['nurse: García-Ñáñez, María José']);
  });

  it('finds a candidate by name no longer once the name is hidden', async () => {
    const bo = await market.nurse({ givenNames: 'Ziv', familyName: 'Zawadzki' });
    const submission = await market.submit(bo, gapId);
    expect(await titles(north.approver, 'zawad')).toHaveLength(1);
    await new CloseSubmission(market.unitOfWork).withdraw(bo, submission.id, submission.version);
    expect(await titles(north.approver, 'zawad')).toEqual([]);
  });

  it('folds and splits in the database as in the service', async () => {
    const texts = [
      'García-Ñáñez',
      'Øster ŁUKASZ',
      'Weiß (Æther) Œuvre',
      'İstanbul',
      'ﬁne',
      'Ольга Ё',
      '李 小龙',
      "O'Brien",
      '',
    ];
    const words = ['g', 'nanez', 'lukasz', 'weiss', 'aether', 'brien', 'ольга', '小'];
    for (const text of texts) {
      const [row] = await market.sql<{ folded: string; begun: boolean[] }>(
        'SELECT platform.folded($1) AS folded, platform.words_begun($1, $2) AS begun',
        [text, words],
      );
      expect([text, row]).toEqual([text, { folded: folded(text), begun: wordsBegun(text, words) }]);
    }
  });

  it('lets an index serve the names in spite of row-level security', async () => {
    const plan = await market.unitOfWork.read(market.recruiter, async (tx) => {
      tx.set({ enable_seqscan: 'off' });
      return tx.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN SELECT nurse_id FROM marketplace.nurse_names WHERE family_folded >= 'gar' AND family_folded < 'gas'`,
      );
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond: \(\(family_folded >= 'gar'/);
    expect(await market.unitOfWork.read(market.recruiter, (tx) => findNurses(tx, ['garcia'], 5))).toEqual([
      ana.nurseId,
    ]);
  });
});
