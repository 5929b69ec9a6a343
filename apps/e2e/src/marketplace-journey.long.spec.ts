import { ApiProblem, dataOf } from '@crossward/api-client';
import { crossward } from './support/crossward-cli.js';
import { EXPECTED_DURATIONS, EXPECTED_HISTORY } from './support/market-story/expected-history.js';
import * as candidacy from './support/market-story/story-candidacy.js';
import { APPROVER_EMAIL, assembleStory, PASSWORD, type StoryCast } from './support/market-story/story-cast.js';
import * as contracts from './support/market-story/story-contract.js';
import * as ending from './support/market-story/story-end.js';
import * as gaps from './support/market-story/story-gap.js';
import { historyOf, stateAt, toldOf } from './support/market-story/story-history.js';
import * as hours from './support/market-story/story-hours.js';
import * as onboarding from './support/market-story/story-onboarding.js';
import { Person } from './support/person.js';

/** Why a call was refused. */
const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiProblem) return `${error.status} ${error.code}`;
  throw error ?? new Error('Nothing was refused.');
};

/** One assignment from the template of its gap to its invoice, over HTTP, by the people who do each step. */
describe('a nurse, a hospital and an assignment of months', () => {
  let cast: StoryCast;
  let at: StoryCast['at'];
  /** What the story made, by its name. */
  const ids: Record<string, string> = {};
  const id = (name: string): string => ids[name] ?? '';

  // A story without one of its chapters is none: what comes after it says so at once.
  let broken: string | null = null;
  const chapter = (name: string, tell: () => Promise<void>): void =>
    it(name, async () => {
      if (broken !== null) throw new Error(`The chapter (${broken}) did not come true.`);
      broken = name;
      await tell();
      broken = null;
    });

  beforeAll(async () => {
    cast = await assembleStory('2027-01-04T13:00:00Z');
    ({ at } = cast);
  }, 120_000);

  afterAll(() => cast?.market.stop());

  chapter('begin with a gap from a template, which another person than its requester opens', async () => {
    at('2027-01-04T14:00:00Z');
    const template = await gaps.makeTemplate(cast);
    const draft = await gaps.requestFromTemplate(cast, template, { from: '2027-02-01', until: '2027-05-03' });
    expect(draft).toMatchObject({ status: 'draft', template: { id: template, version: 1 }, weeklyHours: 36 });
    at('2027-01-04T16:00:00Z');
    const pending = await gaps.requestApproval(cast, draft);
    expect(await refusal(gaps.open(cast.requester, pending))).toBe('403 PERMISSION_MISSING');
    at('2027-01-05T16:00:00Z');
    const opened = await gaps.open(cast.approver, pending);
    expect(opened).toMatchObject({ status: 'open', requirements: { certificates: ['bls', 'acls'] } });
    ids['gap'] = opened.id;
  });

  chapter('meet by the ranking, which names nobody', async () => {
    at('2027-01-05T17:00:00Z');
    const params = { path: { gapId: id('gap') }, query: { limit: 200 } };
    const ranking = await dataOf(cast.requester.api.GET('/v1/gaps/{gapId}/candidates', { params }));
    const own = ranking.items.find(({ nurseId }) => nurseId === cast.nurseId);
    expect(own?.rank).toBeGreaterThanOrEqual(1);
    expect(ranking.eligible).toBeGreaterThan(1);
    expect(JSON.stringify(ranking)).not.toContain(cast.familyName);
  });

  chapter('agree to one submission, which the recruiter makes on the token of the nurse', async () => {
    at('2027-01-05T19:00:00Z');
    const { token } = await candidacy.consent(cast, id('gap'));
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    expect(await refusal(candidacy.submitOnConsent(cast, { gapId: id('gap'), token: forged }))).toBe(
      '422 CONSENT_TOKEN_UNKNOWN',
    );
    at('2027-01-05T21:00:00Z');
    const submission = await candidacy.submitOnConsent(cast, { gapId: id('gap'), token });
    expect(submission).toMatchObject({ status: 'submitted', verdict: 'authorised', submittedByRole: 'recruiter' });
    expect(await refusal(candidacy.submitOnConsent(cast, { gapId: id('gap'), token }))).toBe('409 CONSENT_USED');
    ids['submission'] = submission.id;
  });

  chapter('have every credential settled with its source', async () => {
    at('2027-01-06T15:00:00Z');
    const checks = await candidacy.settleChecks(cast);
    expect(Object.keys(checks).sort()).toEqual(['exclusion-list', 'identity', 'licence']);
    for (const status of Object.values(checks)) expect(['verified', 'accepted']).toContain(status);
  });

  chapter('talk at a time that the hospital proposed and the nurse chose', async () => {
    at('2027-01-06T21:00:00Z');
    const slots = ['2027-01-08T15:00:00.000Z', '2027-01-08T18:00:00.000Z'];
    const proposed = await candidacy.proposeInterview(cast, id('submission'), slots);
    at('2027-01-07T01:00:00Z');
    const scheduled = await candidacy.chooseTime(cast, proposed, slots[1] as string);
    expect(scheduled).toMatchObject({ status: 'scheduled', startsAt: slots[1], timeZone: 'America/New_York' });
    at('2027-01-08T17:59:00Z');
    expect(await refusal(candidacy.sayOutcome(cast, scheduled))).toBe('409 INTERVIEW_NOT_YET');
    at('2027-01-08T18:45:00Z');
    expect(await candidacy.sayOutcome(cast, scheduled)).toMatchObject({ status: 'held', outcome: 'recommended' });
    ids['interview'] = scheduled.id;
  });

  chapter('bargain: offer, counter-offer, the offer anew, and its acceptance', async () => {
    at('2027-01-08T20:00:00Z');
    const offered = await candidacy.makeOffer(cast, id('submission'), '2027-01-15T20:00:00Z');
    expect(offered).toMatchObject({ status: 'extended', payRate: { minorUnits: 6150 }, startsOn: '2027-02-01' });
    at('2027-01-09T14:00:00Z');
    const asked = { payRate: { minorUnits: 6500, currency: 'USD' }, startsOn: '2027-02-08' };
    const countered = await candidacy.counter(cast, offered, asked);
    expect(await refusal(candidacy.acceptOffer(cast, countered))).toBe('409 TRANSITION_NOT_ALLOWED');
    at('2027-01-11T14:00:00Z');
    const anew = await candidacy.acceptCounter(cast, countered, '2027-01-14T14:00:00Z');
    expect(anew).toMatchObject({ status: 'extended', payRate: { minorUnits: 6500 }, startsOn: '2027-02-08' });
    at('2027-01-11T20:00:00Z');
    const accepted = await candidacy.acceptOffer(cast, anew);
    expect(accepted).toMatchObject({ status: 'accepted', placementId: expect.any(String) });
    Object.assign(ids, { offer: accepted.id, placement: accepted.placementId });
  });

  chapter('sign a contract that says what the offer said, word for word', async () => {
    const drafted = await contracts.contractOf(cast, id('placement'));
    at('2027-01-12T15:00:00Z');
    await contracts.sendContract(cast, drafted);
    at('2027-01-12T16:00:00Z');
    expect(await contracts.sign(cast.approver, drafted.id)).toMatchObject({ status: 'hospital_signed' });
    at('2027-01-13T16:00:00Z');
    const signed = await contracts.sign(cast.nurse, drafted.id);
    expect(signed.status).toBe('active');
    const offer = await dataOf(
      cast.nurse.api.GET('/v1/offers/{offerId}', { params: { path: { offerId: id('offer') } } }),
    );
    const { startsOn, endsOn, weeklyHours, payRate, clauses } = offer;
    expect(signed.versions[0]?.terms).toEqual({ startsOn, endsOn, weeklyHours, payRate, clauses });
    ids['contract'] = signed.id;
  });

  chapter('find an amendment that the nurse declines changing nothing else', async () => {
    at('2027-01-14T15:00:00Z');
    const [contract, placement] = [
      await contracts.contractOf(cast, id('placement')),
      await onboarding.placementOf(cast, id('placement')),
    ];
    const fewer = { kind: 'guaranteed-hours', hoursPerWeek: 24 };
    const proposed = await contracts.proposeAmendment(cast, contract, '2027-02-15', (terms) =>
      contracts.withClauses(terms, fewer),
    );
    expect(proposed.versions[1]?.changes).toMatchObject([{ term: 'guaranteed-hours', favours: 'hospital' }]);
    at('2027-01-14T21:00:00Z');
    const declined = await contracts.decline(cast.nurse, proposed);
    const { version: _before, versions: before, ...rest } = contract;
    const { version: _after, versions: after, ...same } = declined;
    expect(same).toEqual(rest);
    expect(after.slice(0, 1)).toEqual(before);
    expect(after[1]).toMatchObject({ status: 'declined', declinedBy: 'nurse', signatures: [], inForceFrom: null });
    expect(await onboarding.placementOf(cast, id('placement'))).toEqual(placement);
  });

  chapter('agree on another amendment, which leaves the nurse 48 hours to think', async () => {
    at('2027-01-15T15:00:00Z');
    const contract = await contracts.contractOf(cast, id('placement'));
    const float = { kind: 'float', unitNames: [cast.otherUnit], mostShiftsPerWeek: 1 };
    const proposed = await contracts.proposeAmendment(cast, contract, '2027-02-15', (terms) => ({
      ...contracts.withClauses(terms, float),
      payRate: { minorUnits: 6700, currency: 'USD' },
    }));
    expect(proposed.versions[2]?.changes.map(({ term, favours }) => [term, favours])).toEqual([
      ['payRate', 'nurse'],
      ['float', 'hospital'],
    ]);
    at('2027-01-15T16:00:00Z');
    await contracts.sign(cast.approver, contract.id);
    at('2027-01-16T16:00:00Z');
    const signed = await contracts.sign(cast.nurse, contract.id);
    expect(signed.versions[2]).toMatchObject({
      ...{ status: 'signed', bindingFrom: '2027-01-18T16:00:00.000Z', inForceFrom: '2027-02-15' },
    });
    at('2027-01-18T16:00:00Z');
    const bound = await contracts.contractOf(cast, id('placement'));
    expect(await refusal(contracts.decline(cast.nurse, bound))).toBe('409 CONTRACT_VERSION_NOT_OPEN');
  });

  chapter('finish onboarding, each task by its owner, until the packet is cleared', async () => {
    at('2027-01-20T15:00:00Z');
    ids['margin'] = (await ending.declareMargin(cast, 900, '2027-02-01')).id;
    const plan = await onboarding.finishOnboarding(cast, id('placement'));
    expect(plan).toMatchObject({ status: 'completed', firstShiftOn: '2027-02-08', corridor: expect.any(String) });
    expect(plan.tasks.map(({ status }) => status)).not.toContain('waived');
    const packet = await onboarding.clearedPacket(cast, id('placement'));
    expect(packet.items?.length).toBeGreaterThanOrEqual(3);
  });

  chapter('plan nights, and start on the first day by the clock of the place', async () => {
    at('2027-02-01T15:00:00Z');
    const days = ['02-08', '02-09', '02-11', '02-15', '02-16', '02-18', '03-09', '03-11', '03-13'];
    for (const day of days) ids[`night of ${day}`] = (await hours.planNight(cast, id('placement'), `2027-${day}`)).id;
    at('2027-02-08T04:59:00Z'); // still 7 February in Florida
    expect(await refusal(onboarding.startPlacement(cast, id('placement')))).toBe('409 PLACEMENT_NOT_DUE');
    at('2027-02-08T13:00:00Z');
    expect(await onboarding.startPlacement(cast, id('placement'))).toMatchObject({ status: 'on_assignment' });
    expect(await contracts.contractOf(cast, id('placement'))).toMatchObject({ versionInEffect: 1 });
  });

  const shift = (day: string) =>
    dataOf(cast.nurse.api.GET('/v1/shifts/{shiftId}', { params: { path: { shiftId: id(`night of ${day}`) } } }));

  chapter('differ about a timecard: disputed, corrected, approved', async () => {
    at('2027-02-15T14:00:00Z');
    const opened = await hours.openTimecard(cast, id('placement'), '2027-02-08');
    const [first, second, third] = [await shift('02-08'), await shift('02-09'), await shift('02-11')];
    const week = (until?: string) => [hours.worked(first), hours.worked(second), hours.worked(third, until)];
    at('2027-02-15T15:00:00Z');
    const submitted = await hours.submitTimecard(cast, opened, week('08:00'));
    at('2027-02-16T15:00:00Z');
    const disputed = await hours.disputeTimecard(cast, submitted, week());
    expect(await refusal(hours.approveTimecard(cast, disputed))).toBe('409 TRANSITION_NOT_ALLOWED');
    at('2027-02-16T21:00:00Z');
    const corrected = await hours.correctTimecard(cast, disputed, week('07:30'));
    at('2027-02-17T15:00:00Z');
    const approved = await hours.approveTimecard(cast, corrected);
    expect(approved.statements.map(({ by, reason }) => [by, reason])).toEqual([
      ['nurse', null],
      ['hospital', 'hours-differ'],
      ['nurse', null],
    ]);
    expect(hours.linesOf(approved)).toEqual([
      ['base', 36, 36 * 6500],
      ['overtime', 0.5, 4613],
      ['housing', null, 75_000],
      ['travel', null, 60_000],
    ]);
    ids['card 1'] = approved.id;
  });

  /** Stated on the Monday after it, and approved a day later. */
  const approvedWeek = async (weekStartsOn: string, nights: string[], monday: string) => {
    at(`${monday}T14:00:00Z`);
    const opened = await hours.openTimecard(cast, id('placement'), weekStartsOn);
    const entries = await Promise.all(nights.map(async (night) => hours.worked(await shift(night))));
    at(`${monday}T15:00:00Z`);
    const submitted = await hours.submitTimecard(cast, opened, entries);
    cast.clock.advance(86_400_000);
    return hours.approveTimecard(cast, submitted);
  };

  chapter('pay by the amendment from its day on, and for a night that was called off too late', async () => {
    at('2027-02-18T23:00:00Z'); // an hour before the shift; the clause asks for two
    const called = await hours.callOff(cast, await shift('02-18'));
    expect(called).toMatchObject({ calledOffBy: 'hospital', callOffOutcome: 'paid-without-notice' });
    const card = await approvedWeek('2027-02-15', ['02-15', '02-16'], '2027-02-22');
    ids['card 2'] = card.id;
    // The night of the fifteenth begins on Presidents' Day, for which no rate of its own was agreed.
    expect(hours.linesOf(card)).toEqual([
      ['base', 19, 19 * 6700],
      ['holiday', 5, 5 * 6700],
      ['call-off', 12, 12 * 6700],
      ['housing', null, 75_000],
    ]);
  });

  chapter('extend what goes well', async () => {
    at('2027-03-01T15:00:00Z');
    const proposed = await ending.proposeExtension(cast, id('placement'), '2027-05-31');
    expect(await refusal(ending.agreeToExtension(cast, proposed))).toBe('409 EXTENSION_NEEDS_SIGNATURES');
    at('2027-03-01T16:00:00Z');
    await contracts.sign(cast.approver, id('contract'));
    expect(await onboarding.placementOf(cast, id('placement'))).toMatchObject({ endsOn: '2027-05-03' });
    at('2027-03-02T15:00:00Z');
    await contracts.sign(cast.nurse, id('contract'));
    expect(await ending.extensionOf(cast, proposed.id)).toMatchObject({ status: 'agreed' });
    expect(await onboarding.placementOf(cast, id('placement'))).toMatchObject({ endsOn: '2027-05-31' });
    ids['extension'] = proposed.id;
  });

  chapter('pay the guaranteed hours of a night that the change of clocks cut short', async () => {
    const card = await approvedWeek('2027-03-08', ['03-09', '03-11', '03-13'], '2027-03-15');
    ids['card 3'] = card.id;
    expect(hours.linesOf(card)).toEqual([
      ['base', 35, 35 * 6700],
      ['guarantee-top-up', 1, 6700],
      ['housing', null, 75_000],
    ]);
  });

  chapter('end early with the whole notice and its reason, and with them the contract and the gap', async () => {
    at('2027-05-03T14:00:00Z');
    expect(await ending.giveNotice(cast, id('placement'), '2027-05-17')).toMatchObject({
      ...{ givenBy: 'nurse', reason: 'family', noticeDays: 14, daysShort: 0, penalty: null, repayments: [] },
    });
    at('2027-05-17T13:00:00Z');
    const ended = await onboarding.endPlacement(cast, id('placement'), 'ended-by-nurse');
    expect(ended).toMatchObject({ status: 'ended', endReason: 'ended-by-nurse', endsOn: '2027-05-17' });
    expect(await contracts.contractOf(cast, id('placement'))).toMatchObject({ status: 'terminated', endedBy: 'nurse' });
  });

  chapter('are billed: every line points to what was paid, or to the declared margin on it', async () => {
    at('2027-05-20T15:00:00Z');
    const cards = ['card 1', 'card 2', 'card 3'].map(id);
    const invoice = await ending.issueInvoice(cast, cards);
    expect(invoice.totals).toEqual([{ minorUnits: 406_463 + 337_800 + 347_700, currency: 'USD' }]);
    const paid = new Map<string, { amount: { minorUnits: number }; hours: number | null }>();
    for (const timecardId of cards) {
      const params = { path: { timecardId } };
      const { lines, status } = await dataOf(cast.nurse.api.GET('/v1/timecards/{timecardId}', { params }));
      expect(status).toBe('invoiced');
      for (const line of lines) paid.set(line.id, line);
    }
    const of = (kind: string) => invoice.lines.filter((line) => line.kind === kind);
    expect(of('pay')).toHaveLength(paid.size);
    for (const { paidLineId, amount } of of('pay')) expect(amount).toEqual(paid.get(paidLineId)?.amount);
    expect(of('margin').map(({ paidFor, hours: billed, amount }) => [paidFor, billed, amount.minorUnits])).toEqual([
      ['base', 36, 32_400],
      ['overtime', 0.5, 450],
      ['base', 19, 17_100],
      ['holiday', 5, 4_500],
      ['base', 35, 31_500],
    ]);
    for (const { paidLineId, marginId, hours: billed } of of('margin')) {
      expect(marginId).toBe(id('margin'));
      expect(paid.get(paidLineId)?.hours).toBe(billed);
    }
  });

  it.each(Object.entries(EXPECTED_HISTORY))('leave the history of %s, step by step', async (name, [subject, told]) => {
    expect(toldOf(await historyOf(cast.approver, subject, id(name)))).toEqual(told);
  });

  it.each(Object.entries(EXPECTED_HISTORY))(
    'can be asked what %s was at any instant, to the millisecond',
    async (name, [subject, told]) => {
      let before: string | null = null;
      for (const [status, , recordedAt] of told) {
        const instant = Date.parse(recordedAt);
        expect(await stateAt(cast.approver, subject, id(name), new Date(instant - 1))).toBe(before);
        expect(await stateAt(cast.approver, subject, id(name), new Date(instant))).toBe(status);
        before = status;
      }
    },
  );

  it('keep in the history of the offer what it paid before it was bargained over', async () => {
    const versions = await historyOf(cast.nurse, 'offer', id('offer'));
    expect(versions.map(({ state }) => [state['payMinorUnits'], state['startsOn']])).toEqual([
      [6150, '2027-02-01'],
      [6150, '2027-02-01'],
      [6500, '2027-02-08'],
      [6500, '2027-02-08'],
    ]);
  });

  it('tell how long each stage lasted, and who held the ball meanwhile', async () => {
    const stages = await dataOf(cast.approver.api.GET('/v1/stage-durations'));
    expect(stages.map(({ waiting }) => waiting).filter((count) => count > 0)).toEqual([]);
    const told = stages.map(({ subjectType, status, holder, ended, medianHours, p90Hours }) => [
      ...[subjectType, status, holder, ended, medianHours, p90Hours],
    ]);
    expect(told).toEqual(EXPECTED_DURATIONS);
  });

  it('are read at the command line, by who is signed in there', async () => {
    const { token } = await Person.signIn('approver', cast.approver.url, APPROVER_EMAIL, PASSWORD);
    const env = { CROSSWARD_URL: cast.approver.url, CROSSWARD_TOKEN: token as string };
    const { status, stdout, stderr } = await crossward(['gaps', 'history', id('gap'), '--json'], '', env);
    expect([status, stderr]).toEqual([0, '']);
    const { items } = JSON.parse(stdout) as { items: Parameters<typeof toldOf>[0] };
    expect(toldOf(items.toReversed())).toEqual(EXPECTED_HISTORY['gap']?.[1]);
  });

  it('leave whole audit chains and no failure in the log', async () => {
    expect(cast.market.log.filter((line) => line.includes('"request.failed"'))).toEqual([]);
    const chains = await dataOf(cast.admin.api.GET('/v1/audit-chains/verification'));
    expect(chains).toMatchObject({ intact: true });
  });
});
