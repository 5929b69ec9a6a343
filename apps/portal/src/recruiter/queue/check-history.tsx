import { Text, Timeline } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Check } from './check-panel.js';
import { REASONS } from './decision-reasons.js';
import { codesIn } from '../../components/checks/finding-codes.js';
import { Said } from './said.js';
import type { Said as Words } from './use-fact-words.js';

const ACTORS = new Set(['system', 'nurse', 'recruiter', 'admin']);
const STEPS = new Set([
  ...['returned', 'taken-over', 'asked-afresh', 'list-replaced', 'internal-fault', 'at-work', 'attempt-lost'],
  ...['documents-changed', 'profile-changed', 'source-unreachable', 'source-silent', 'source-busy', 'source-unclear'],
  ...['source-forgot', 'access-refused', 'list-missing'],
]);
/** As it was written once. */
const AT_WORK = 'The source is at work.';
const KNOWN_REASONS: ReadonlySet<string> = new Set(
  Object.values(REASONS).flatMap(({ accepted, rejected }) => [...accepted, ...rejected]),
);

const useStepWords = () => {
  const { t } = useWords();
  const actorOf = (role: string): Words =>
    ACTORS.has(role) ? { text: t(`recruiter.actor.${role}`) } : { text: role, lang: 'en' };
  const detailOf = (detail: string): Words => {
    const codes = codesIn(detail);
    if (codes) return { text: codes.map((code) => t(`recruiter.finding.${code}`)).join('; ') };
    if (detail === AT_WORK) return { text: t('recruiter.step.at-work') };
    if (STEPS.has(detail)) return { text: t(`recruiter.step.${detail}`) };
    return KNOWN_REASONS.has(detail) ? { text: t(`recruiter.reason.${detail}`) } : { text: detail, lang: 'en' };
  };
  return { actorOf, detailOf };
};

/** What became of a check, step by step, and by whom. */
export const CheckHistory = ({ check }: { check: Check }): ReactNode => {
  const { t, instant } = useWords();
  const { actorOf, detailOf } = useStepWords();
  return (
    <Timeline bulletSize={14} lineWidth={2} active={check.timeline.length}>
      {check.timeline.map(({ sequence, at, to, actorRole, detail }) => (
        <Timeline.Item key={sequence} title={t(`recruiter.status.${to}`)}>
          <Text size="sm" className="quiet">
            {instant(at)}
            {[actorOf(actorRole), ...(detail ? [detailOf(detail)] : [])].map((said, index) => (
              <Fragment key={index}>
                {' · '}
                <Said {...said} />
              </Fragment>
            ))}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
};
