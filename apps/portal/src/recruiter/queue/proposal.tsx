import { Alert, Text } from '@mantine/core';
import { IconCornerUpLeft, IconHistory, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Check } from './check-panel.js';
import { REASONS } from './decision-reasons.js';
import styles from './queue.module.css';

type Proposal = NonNullable<Check['proposal']>;

/** Who proposed what, when and why, and by which rule it takes two. */
export const ProposalFacts = ({ proposal }: { proposal: Proposal }): ReactNode => {
  const { t, instant } = useWords();
  const { outcome, reason, rule, byName, at, note } = proposal;
  const facts = {
    what: `${t(`recruiter.decided.${outcome}`)} · ${t(`recruiter.reason.${reason}`)}`,
    who: byName ?? t('recruiter.second.somebody'),
    when: instant(at),
    seen: note,
    rule: t(`recruiter.second.rule.${rule}`),
  } as const;
  return (
    <dl className={`${styles['facts']} ${styles['proposal']}`}>
      {(['what', 'who', 'when', 'seen', 'rule'] as const).map(
        (key) =>
          facts[key] !== null && (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{t(`recruiter.second.fact.${key}`)}</dt>
              <dd dir="auto">{facts[key]}</dd>
            </div>
          ),
      )}
    </dl>
  );
};

/** A proposal beside the evidence that it rests on; who made it waits for somebody else. */
export const Proposed = ({ proposal, own }: { proposal: Proposal; own: boolean }): ReactNode => {
  const { t } = useWords();
  return (
    <Alert
      color="harbour"
      icon={<IconUsers />}
      title={t(own ? 'recruiter.second.waits.own' : 'recruiter.second.waits')}
    >
      <Text size="sm" mb="sm">
        {t(own ? 'recruiter.second.waits.own.next' : 'recruiter.second.waits.next')}
      </Text>
      <ProposalFacts proposal={proposal} />
    </Alert>
  );
};

/** Discipline that nobody has found is set aside by nobody: then the reason alone asks for two, once it is chosen. */
const concerns = ({ needSecond, findings }: Check): Check['needSecond'] =>
  needSecond.filter(
    ({ rule }) => rule !== 'discipline-set-aside' || findings.some(({ code }) => code === 'DISCIPLINE_ON_RECORD'),
  );

/** Said before anybody decides: which yes one person alone only proposes, and why. */
export const TakesTwo = ({ check }: { check: Check }): ReactNode => {
  const { t } = useWords();
  const concerning = concerns(check);
  const rules = [...new Set(concerning.map(({ rule }) => rule))];
  if (rules.length === 0) return null;
  const always = check.needSecond.length === REASONS[check.kind].accepted.length;
  return (
    <Alert
      color="gray"
      icon={<IconUsers />}
      title={t(always ? 'recruiter.second.before.always' : 'recruiter.second.before')}
    >
      {rules.map((rule) => {
        const reasons = concerning.filter((each) => each.rule === rule);
        const says = t(`recruiter.second.rule.${rule}`);
        return (
          <Text size="sm" key={rule}>
            {always
              ? says
              : t('recruiter.second.before.rule', {
                  reasons: reasons.map(({ reason }) => t(`recruiter.reason.${reason}`)).join(' / '),
                  rule: says,
                })}
          </Text>
        );
      })}
    </Alert>
  );
};

export const Returned = ({ returned }: { returned: NonNullable<Check['returned']> }): ReactNode => {
  const { t, instant } = useWords();
  const name = returned.byName ?? t('recruiter.second.somebody');
  return (
    <Alert color="yellow" icon={<IconCornerUpLeft />} title={t('recruiter.second.cameBack', { name })}>
      <Text size="sm">{instant(returned.at)}</Text>
      <Text mt={4} dir="auto">
        {returned.note}
      </Text>
    </Alert>
  );
};

/** What a proposal rested on, and is no longer so. */
export const Lapsed = ({ lapsed }: { lapsed: NonNullable<Check['lapsed']> }): ReactNode => {
  const { t, list, instant } = useWords();
  const { reason, changed, at } = lapsed;
  const parts = list(changed.map((part) => t(`recruiter.field.${part}`)));
  return (
    <Alert color="yellow" icon={<IconHistory />} title={t('recruiter.second.lapsed')}>
      <Text size="sm">{instant(at)}</Text>
      <Text mt={4}>{t(`recruiter.second.lapsed.${reason}`, { parts })}</Text>
    </Alert>
  );
};
