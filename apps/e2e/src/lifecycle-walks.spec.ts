import { packetLifecycle, verificationLifecycle } from '@crossward/credentials-domain';
import { DomainError } from '@crossward/kernel';
import {
  contractLifecycle,
  gapLifecycle,
  offerLifecycle,
  placementLifecycle,
  submissionLifecycle,
} from '@crossward/marketplace-domain';
import fc from 'fast-check';
import { NothingThere, type Choice } from './support/walk/drawn.js';
import { wrongAfter } from './support/walk/invariants.js';
import { STEPS } from './support/walk/steps.js';
import { change, emptyWorld, frozen, KINDS, type World } from './support/walk/world.js';

const LENGTH = 10_000;
/** A world with more in it than this begins anew: the choices would be spread too thin over what is over. */
const FULL = 300;
const NAMES = Object.keys(STEPS);
/** A placement needs many of these to get anywhere. */
const OFTEN: Readonly<Record<string, number>> = {
  ...{ askApproval: 2, open: 4, submit: 12, extendOffer: 12, accept: 12, sendContract: 4, sign: 6, verify: 30 },
  ...{ finishPlan: 2, start: 12, openCard: 2, moveCard: 8, end: 4, restrict: 4, moveRestriction: 16 },
};
const DRAWN = NAMES.flatMap((name) => Array<string>(OFTEN[name] ?? 1).fill(name));

interface Walked {
  taken: Record<string, number>;
  refused: Record<string, number>;
  reached: Set<string>;
}

type Steps = typeof STEPS;

/** Tries one step; a refusal leaves the very same world. */
const tried = (steps: Steps, world: World, choice: Choice, walked: Walked): World => {
  const name = DRAWN[choice[0] % DRAWN.length] as string;
  try {
    const next = frozen((steps[name] as Steps[string])(world, choice));
    walked.taken[name] = (walked.taken[name] ?? 0) + 1;
    return next;
  } catch (error) {
    if (error instanceof NothingThere) return world;
    if (!(error instanceof DomainError)) throw error;
    walked.refused[error.code] = (walked.refused[error.code] ?? 0) + 1;
    return world;
  }
};

const walk = (choices: readonly Choice[], walked: Walked, steps: Steps = STEPS): void => {
  let world = frozen(emptyWorld());
  choices.forEach((choice, at) => {
    const next = tried(steps, world, choice, walked);
    const wrong = next === world ? [] : wrongAfter(world, next);
    if (wrong.length > 0) throw new Error(`Step ${at} (${DRAWN[choice[0] % DRAWN.length]}): ${wrong.join('; ')}`);
    for (const kind of KINDS) for (const { status } of next[kind]) walked.reached.add(`${kind} ${status}`);
    world = next.made > FULL ? frozen(emptyWorld()) : next;
  });
};

const choice = fc.tuple(fc.nat(9_999), fc.nat(9_999), fc.nat(9_999));
const choices = fc.array(choice, { minLength: LENGTH, maxLength: LENGTH });
const fresh = (): Walked => ({ taken: {}, refused: {}, reached: new Set() });

describe('the market on random walks of ten thousand steps', () => {
  const walked = fresh();

  it('leads nobody to an assignment uncleared, unsigned or unfit, fills no seat twice and leaves no table', () => {
    fc.assert(
      fc.property(choices, (steps) => walk(steps, walked)),
      { numRuns: 5, seed: 20_261_126, endOnFailure: true },
    );
  });

  it('gets far enough to mean something: takes every step, reaches every state but few, and is refused by every guard', () => {
    expect(Object.keys(walked.taken).sort()).toEqual([...NAMES].sort());
    const all = [
      ...gapLifecycle.states.map((state) => `gaps ${state}`),
      ...submissionLifecycle.states.map((state) => `submissions ${state}`),
      ...contractLifecycle.states.filter((state) => state !== 'completed').map((state) => `contracts ${state}`),
      ...placementLifecycle.states.map((state) => `placements ${state}`),
      ...packetLifecycle.states.map((state) => `packets ${state}`),
      ...offerLifecycle.states.filter((state) => state !== 'expired').map((state) => `offers ${state}`),
    ];
    expect(all.filter((state) => !walked.reached.has(state))).toEqual([]);
    const guards = [
      ...['PLACEMENT_NOT_CLEARED', 'PLACEMENT_NOT_DUE', 'TRANSITION_NOT_ALLOWED', 'GAP_NOT_OPEN', 'OWN_REQUEST'],
      ...['RECOGNITION_BARRED', 'PENDING_LICENCE_NOT_ACCEPTED', 'NURSE_ALREADY_BOOKED', 'OFFER_EXPIRED'],
      ...['CONSENT_EXPIRED', 'NURSE_RESTRICTED', 'RESTRICTION_OWN_DECISION', 'RESTRICTION_NOTICE_TOO_SHORT'],
      ...['ALREADY_SIGNED', 'CONTRACT_VERSION_NOT_OPEN', 'SUBMISSION_EXISTS', 'OFFER_DEADLINE_INVALID'],
    ];
    expect(guards.filter((code) => !walked.refused[code])).toEqual([]);
    process.stdout.write(
      `walks: taken ${Object.values(walked.taken).reduce((sum, many) => sum + many, 0)}, refused ${Object.values(walked.refused).reduce((sum, many) => sum + many, 0)}, started ${walked.taken.start}\n`,
    );
    expect(walked.taken.start).toBeGreaterThanOrEqual(10);
  });

  /** The walk finds a guard that is missing: each mutant is the step without what it asks first. */
  describe('with a guard left out', () => {
    const mutants: Record<string, [name: string, step: Steps[string], tells: RegExp]> = {
      'the start gate': [
        'start',
        (world, [, a]) => {
          const placement = world.placements[a % world.placements.length];
          if (!placement) throw new NothingThere();
          return change(world, 'placements', placement.id, {
            status: placementLifecycle.move(placement.status, 'on_assignment'),
          });
        },
        /started: not everything of the packet/,
      ],
      'the table of submissions': [
        'closeSubmission',
        (world, [, a]) => {
          const submission = world.submissions[a % world.submissions.length];
          if (!submission) throw new NothingThere();
          return change(world, 'submissions', submission.id, { status: 'submitted' });
        },
        /went from \((placed|not_assigned|offered)\) to \(submitted\)/,
      ],
      'the count of seats': [
        'accept',
        (world, choice) => {
          const next = (STEPS.accept as Steps[string])(world, choice);
          const gap = next.gaps.find(
            (row) => world.gaps.find(({ id }) => id === row.id)?.seatsTaken !== row.seatsTaken,
          );
          return gap ? change(next, 'gaps', gap.id, { seatsTaken: gap.seatsTaken - 1 }) : next;
        },
        /seats are taken, and \(1\) hold one/,
      ],
      'four eyes': [
        'open',
        (world, [, a]) => {
          const gap = world.gaps.find(({ status }) => status === 'pending_approval');
          if (!gap) throw new NothingThere();
          return a % 2 === 0 ? change(world, 'gaps', gap.id, { status: 'open', approvedBy: gap.requestedBy }) : world;
        },
        /without a second person/,
      ],
    };

    it.each(Object.entries(mutants))('%s, tells of it', (_what, [name, step, tells]) => {
      const broken = { ...STEPS, [name]: step };
      const [steps] = fc.sample(choices, { seed: 7, numRuns: 1 });
      expect(() => walk(steps ?? [], fresh(), broken)).toThrow(tells);
    });

    it('that writes into what it was given, is stopped by it', () => {
      const scribbling: Steps[string] = (world, [, a]) => {
        const gap = world.gaps[a % world.gaps.length];
        if (!gap) throw new NothingThere();
        gap.seats = 9;
        return world;
      };
      const [steps] = fc.sample(choices, { seed: 7, numRuns: 1 });
      expect(() => walk(steps ?? [], fresh(), { ...STEPS, moveGap: scribbling })).toThrow(TypeError);
    });
  });

  it.each([
    ...[gapLifecycle, submissionLifecycle, offerLifecycle, contractLifecycle, placementLifecycle],
    ...[packetLifecycle, verificationLifecycle],
  ])('no state that is over leads anywhere: $name', (lifecycle) => {
    const { states } = lifecycle as { states: readonly string[] };
    const move = lifecycle.move as (from: string, to: string) => string;
    for (const from of states.filter((state) => lifecycle.isFinal(state as never))) {
      for (const to of states) expect(() => move(from, to)).toThrow(expect.objectContaining({ kind: 'conflict' }));
    }
  });
});
