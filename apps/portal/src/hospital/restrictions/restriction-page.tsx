import { dataOf } from '@crossward/api-client';
import { Badge, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { codeOf } from '../candidates/use-candidates.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import type { Restriction } from './restrictions-page.js';

const LONGEST_TEXT = 5000;
const CHANGES = ['restrictions'];

const Notice = ({ restriction }: { restriction: Restriction }): ReactNode => {
  const { t } = useWords();
  const notice = useMove<{ version: number }, Restriction>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/restrictions/{restrictionId}/notice', {
          params: { path: { restrictionId: restriction.id }, header },
        }),
      ),
    changes: CHANGES,
  });
  return (
    <ConfirmButton
      label={t('hospital.restriction.notify')}
      explanation={t('hospital.restriction.notify.means')}
      act={notice}
      input={{ version: restriction.version }}
    />
  );
};

const Enforce = ({ restriction }: { restriction: Restriction }): ReactNode => {
  const { t } = useWords();
  const [expiresOn, setExpiresOn] = useState('');
  const [urgent, setUrgent] = useState('');
  const force = useMove<{ version: number; expiresOn: string; urgent: string }, Restriction>({
    move: (input, header) =>
      dataOf(
        api.POST('/v1/restrictions/{restrictionId}/entry-into-force', {
          params: { path: { restrictionId: restriction.id }, header },
          body: {
            expiresOn: input.expiresOn,
            ...(input.urgent === '' ? {} : { patientSafetyReason: input.urgent }),
          },
        }),
      ),
    changes: CHANGES,
  });
  return (
    <ConfirmButton
      label={t('hospital.restriction.enforce')}
      explanation={t('hospital.restriction.enforce.means')}
      act={force}
      input={{ version: restriction.version, expiresOn, urgent: urgent.trim() }}
      danger
      disabled={expiresOn === ''}
    >
      <TextInput
        type="date"
        required
        label={t('hospital.restriction.expires')}
        description={t('hospital.restriction.expires.help')}
        value={expiresOn}
        onChange={({ currentTarget }) => setExpiresOn(currentTarget.value)}
      />
      <Textarea
        size="md"
        autosize
        minRows={2}
        maxLength={LONGEST_TEXT}
        label={t('hospital.restriction.urgent')}
        description={t('hospital.restriction.urgent.help')}
        value={urgent}
        onChange={({ currentTarget }) => setUrgent(currentTarget.value)}
      />
    </ConfirmButton>
  );
};

const Lift = ({ restriction }: { restriction: Restriction }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const lifting = useMove<{ version: number; reason: string }, Restriction>({
    move: (input, header) =>
      dataOf(
        api.POST('/v1/restrictions/{restrictionId}/lifting', {
          params: { path: { restrictionId: restriction.id }, header },
          body: { reason: input.reason },
        }),
      ),
    changes: CHANGES,
  });
  return (
    <ConfirmButton
      label={t('hospital.restriction.lift')}
      explanation={t('hospital.restriction.lift.means')}
      act={lifting}
      input={{ version: restriction.version, reason: reason.trim() }}
      variant="default"
      disabled={reason.trim() === ''}
    >
      <Textarea
        size="md"
        required
        autosize
        minRows={2}
        maxLength={LONGEST_TEXT}
        label={t('hospital.reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmButton>
  );
};

const Decide = ({ restriction }: { restriction: Restriction }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const decision = useMove<{ version: number; outcome: 'upheld' | 'lifted'; reason: string }, Restriction>({
    move: (input, header) =>
      dataOf(
        api.POST('/v1/restrictions/{restrictionId}/appeal-decision', {
          params: { path: { restrictionId: restriction.id }, header },
          body: { outcome: input.outcome, reason: input.reason },
        }),
      ),
    changes: CHANGES,
  });
  return (
    <>
      {(['lifted', 'upheld'] as const).map((outcome) => (
        <ConfirmButton
          key={outcome}
          label={t(`hospital.restriction.appeal.${outcome}`)}
          explanation={t('hospital.restriction.appeal.means')}
          act={decision}
          input={{ version: restriction.version, outcome, reason: reason.trim() }}
          variant={outcome === 'lifted' ? 'filled' : 'default'}
          disabled={reason.trim().length < 20}
        >
          <Textarea
            size="md"
            required
            autosize
            minRows={3}
            maxLength={LONGEST_TEXT}
            label={t('hospital.reason')}
            description={t('hospital.restriction.appeal.help')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </ConfirmButton>
      ))}
    </>
  );
};

const Said = ({ label, text, note }: { label: string; text: string | null; note?: string }): ReactNode =>
  text !== null && (
    <div>
      <Text size="sm" className="quiet">
        {label}
      </Text>
      <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Text>
      {note !== undefined && (
        <Text size="sm" className="quiet" dir="auto">
          {note}
        </Text>
      )}
    </div>
  );

const Whole = ({ restriction }: { restriction: Restriction }): ReactNode => {
  const { t, day } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const { status } = restriction;
  const mayEnforce = permissions.includes('restriction:enforce');
  const dates = [
    ['happened', restriction.happenedOn],
    ['notified', restriction.notifiedOn],
    ['inForce', restriction.inForceOn],
    ['until', restriction.expiresOn],
    ['appealed', restriction.appealedOn],
  ] as const;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Group>
          <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
            {t(`hospital.restrictionStatus.${status}`)}
          </Badge>
          <Text>{t(`hospital.restrictionScope.${restriction.scope}`)}</Text>
        </Group>
        {mayEnforce && (
          <Group gap="xs">
            {status === 'proposed' && <Notice restriction={restriction} />}
            {(status === 'notified' || status === 'upheld') && <Enforce restriction={restriction} />}
            {status === 'appealed' && <Decide restriction={restriction} />}
            {['proposed', 'notified', 'in_force', 'upheld'].includes(status) && <Lift restriction={restriction} />}
          </Group>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Panel title={t('hospital.restriction.evidence')}>
          <Said label={t('hospital.restriction.account')} text={restriction.account} />
          <Said
            label={t('hospital.restriction.statement')}
            text={restriction.statement}
            note={restriction.statementBy}
          />
          <Said label={t('hospital.restriction.urgent')} text={restriction.patientSafetyReason} />
        </Panel>
        <Panel title={t('hospital.restriction.course')}>
          <SimpleGrid component="dl" m={0} cols={2} spacing="sm">
            {dates.map(
              ([name, date]) =>
                date !== null && (
                  <div key={name}>
                    <Text component="dt" size="sm" className="quiet">
                      {t(`hospital.restrictions.${name}`)}
                    </Text>
                    <Text component="dd" m={0}>
                      {day(date)}
                    </Text>
                  </div>
                ),
            )}
          </SimpleGrid>
          <Said label={t('hospital.restriction.appeal')} text={restriction.appeal} />
          <Said label={t('hospital.restriction.decision')} text={restriction.decisionReason} />
        </Panel>
      </SimpleGrid>
    </Stack>
  );
};

/** One restriction: what it rests on, how far it has come, and what the nurse says to it. */
export const RestrictionPage = (): ReactNode => {
  const { t } = useWords();
  const { restrictionId = '' } = useParams({ strict: false }) as { restrictionId?: string };
  const restriction = useQuery({
    queryKey: ['restrictions', 'one', restrictionId],
    queryFn: () => dataOf(api.GET('/v1/restrictions/{restrictionId}', { params: { path: { restrictionId } } })),
  });
  const { data } = restriction;
  return (
    <Page
      title={data ? t(`hospital.restrictionKind.${data.kind}`) : t('hospital.restrictions.title')}
      lead={data && t('hospital.candidate.code', { code: codeOf(data.nurseId) })}
    >
      <BackLink to="/hospital/restrictions">{t('hospital.restrictions.title')}</BackLink>
      <Loaded query={restriction} skeleton={[60, 240]}>
        {(one) => <Whole restriction={one} />}
      </Loaded>
    </Page>
  );
};
