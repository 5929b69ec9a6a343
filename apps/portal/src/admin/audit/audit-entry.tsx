import type { components } from '@crossward/api-client';
import { Code, Group, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import styles from './audit-entry.module.css';
import { isId } from './audit-filter.js';

type Entry = components['schemas']['AuditLogAnswer'];

const KNOWN_ROLES = [
  ...['nurse', 'hospital-requester', 'hospital-approver', 'recruiter', 'admin', 'system', 'anonymous'],
];
const SHORT = 8;

/** One change: who did what to which thing, and under it what was written about it. */
export const AuditEntry = ({ entry, onAbout }: { entry: Entry; onAbout: (id: string) => void }): ReactNode => {
  const { t, named, instant } = useWords();
  const { action, subjectType, subjectId, actorName, actorRole, details } = entry;
  const said = named(`shell.act.${action}`);
  const role = KNOWN_ROLES.includes(actorRole) ? t(`admin.role.${actorRole}`) : actorRole;
  return (
    <li className={styles['entry']}>
      <div className={styles['line']}>
        <Text size="sm" className="quiet" component="time" dateTime={entry.occurredAt}>
          {instant(entry.occurredAt)}
        </Text>
        <Text miw={0} style={{ overflowWrap: 'anywhere' }}>
          {said}{' '}
          <Code lang="en" fz={said === undefined ? 'sm' : 'xs'}>
            {action}
          </Code>
        </Text>
        <Text miw={0} dir="auto">
          {actorName ?? role}
          {actorName !== null && (
            <Text span size="sm" className="quiet">
              {' '}
              · {role}
            </Text>
          )}
        </Text>
        <Group gap={6} wrap="nowrap" miw={0}>
          <Text span size="sm" lang="en">
            {subjectType}
          </Text>
          {isId(subjectId) ? (
            <UnstyledButton className={styles['about']} title={subjectId} onClick={() => onAbout(subjectId)}>
              <VisuallyHidden>{t('admin.log.only')} </VisuallyHidden>
              <Code>{subjectId.slice(-SHORT)}</Code>
            </UnstyledButton>
          ) : (
            <Code>{subjectId}</Code>
          )}
        </Group>
      </div>
      <details className={styles['details']}>
        <summary>{t('admin.log.details')}</summary>
        <dl className={styles['facts']}>
          {Object.entries(details).map(([name, value]) => (
            <div key={name}>
              <dt lang="en">{name}</dt>
              <dd lang="en">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
          <div>
            <dt>{t('admin.audit.chain')}</dt>
            <dd>{t('admin.log.link', { chain: entry.chainId, link: entry.sequence })}</dd>
          </div>
          <div>
            <dt>{t('admin.log.hash')}</dt>
            <dd>{entry.hash}</dd>
          </div>
        </dl>
      </details>
    </li>
  );
};
