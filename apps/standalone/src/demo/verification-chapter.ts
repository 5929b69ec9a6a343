import { moving, type components } from '@crossward/api-client';
import type { Api } from './api.js';
import type { Law, Teller } from './teller.js';
import { until } from './until.js';

type Kind = components['schemas']['VerificationView']['kind'];

/** Why each check is made. */
const LAW: Readonly<Record<Kind, Law>> = {
  identity: { legalBasis: 'ICAO Doc 9303 Part 4: machine-readable passport, check digits' },
  'exclusion-list': {
    legalBasis: '42 USC 1320a-7; 42 CFR 1001: excluded persons may not be paid for by federal health programmes',
    sourceUrl: 'https://www.oig.hhs.gov/exclusions/tips.asp',
  },
  licence: {
    legalBasis:
      'Nurse Licensure Compact Art. III: the privilege follows from an active, unencumbered multistate licence',
    sourceUrl: 'https://ncsbn.org/compacts/nurse-licensure-compact/nlc-faqs.page',
  },
};

/** What the recruiter of the story gives as the reason, where a machine could not settle a check. */
const REASON = {
  identity: 'document-seen',
  'exclusion-list': 'not-same-person',
  licence: 'confirmed-with-source',
} as const;

const settled = (status: string): boolean => ['verified', 'accepted', 'rejected'].includes(status);

/** Waits for the machines and lets the recruiter settle what they could not, with a second one where it takes two. */
export const settleVerifications = async ({
  nurse,
  recruiter,
  reviewer,
  tell,
}: {
  nurse: Api;
  recruiter: Api;
  /** Asked for only where a decision takes two: a demo market from before knows but one. */
  reviewer: () => Promise<Api>;
  tell: Teller;
}): Promise<void> => {
  const list = () => nurse.ask(({ GET }) => GET('/v1/nurses/me/verifications'));
  const machines = await until(
    'the checks of the machines',
    list,
    (items) => items.length >= 3 && items.every((each) => settled(each.status) || each.status === 'review'),
  );
  for (const { id, kind } of machines.filter(({ status }) => status === 'review')) {
    const path = { verificationId: id };
    const { version, findings } = await recruiter.ask(({ GET }) =>
      GET('/v1/verifications/{verificationId}', { params: { path } }),
    );
    const reason = REASON[kind];
    const decided = await recruiter.ask(({ POST }) =>
      POST('/v1/verifications/{verificationId}/decision', {
        params: { path, header: moving(version) },
        body: { outcome: 'accepted', reason, note: 'Looked at in the demo story.' },
      }),
    );
    tell.fact(`${kind}: the recruiter weighs ${findings.map(({ code }) => code).join(', ')} and accepts: ${reason}.`);
    if (decided.proposal === null) continue;
    const second = await reviewer();
    await second.ask(({ POST }) =>
      POST('/v1/verifications/{verificationId}/confirmation', { params: { path, header: moving(decided.version) } }),
    );
    tell.fact(`${kind}: a second recruiter confirms it, since ${decided.proposal.rule}.`);
  }
  for (const each of await list()) {
    tell.fact(`${each.kind}: ${each.status} by ${each.source}${each.simulated ? ' (simulated source)' : ''}`);
    tell.law(LAW[each.kind]);
  }
};
