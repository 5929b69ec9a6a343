import { Alert, Text } from '@mantine/core';
import { IconCornerUpLeft, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Check } from './check-panel.js';
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
    <dl className={styles['facts']}>
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

/** Said before anybody decides: which yes one person alone only proposes, and why. */
export const TakesTwo = ({ check }: { check: Check }): ReactNode => {
  const { t } = useWords();
  const rules = [...new Set(check.needSecond.map(({ rule }) => rule))];
  if (rules.length === 0) return null;
  return (
    <Alert color="gray" icon={<IconUsers />} title={t('recruiter.second.before')}>
      {rules.map((rule) => {
        const reasons = check.needSecond.filter((each) => each.rule === rule);
        return (
          <Text size="sm" key={rule}>
            {t('recruiter.second.before.rule', {
              reasons: reasons.map(({ reason }) => t(`recruiter.reason.${reason}`)).join(' / '),
              rule: t(`recruiter.second.rule.${rule}`),
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
