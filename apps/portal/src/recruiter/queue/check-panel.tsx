import { dataOf, type components } from '@crossward/api-client';
import { Alert, Anchor, Badge, Button, Group, Kbd, List, Stack, Text, Title } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconCornerUpLeft,
  IconHourglass,
  IconRefresh,
} from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode, RefObject } from 'react';
import { api } from '../../api/client.js';
import { useSourceName } from '../../components/checks/use-source-name.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { wordOf, type PendingDecision } from '../undo/pending-decision.js';
import { pendingStore } from '../undo/pending-store.js';
import { CheckDocuments } from './check-documents.js';
import { Comparisons } from './check-facts.js';
import { CheckHistory } from './check-history.js';
import type { Outcome } from './decision-reasons.js';
import { Facts } from './facts.js';
import { Findings } from './findings.js';
import { Lapsed, Proposed, Returned, TakesTwo } from './proposal.js';
import { STAGES } from './queue-filter.js';

export type Check = components['schemas']['VerificationView'];

export const useCheck = (verificationId: string | undefined) =>
  useQuery({
    queryKey: ['verification', verificationId],
    enabled: verificationId !== undefined,
    queryFn: () =>
      dataOf(
        api.GET('/v1/verifications/{verificationId}', {
          params: { path: { verificationId: verificationId ?? '' } },
        }),
      ),
  });

/** The keys that the queue listens to. */
const KEYS: Readonly<Record<Outcome, string>> = { accepted: 'a', rejected: 'r' };

/** Whether a recruiter can settle it: in review, or while a source does not answer. */
export const isDecidable = ({ status }: Pick<Check, 'status'>): boolean =>
  status === 'review' || status === 'awaiting_source';

/** Whether an account may confirm or return it: it was proposed, and by somebody else. */
export const isForSecond = (
  check: Check,
  accountId: string,
): check is Check & { proposal: NonNullable<Check['proposal']> } =>
  check.proposal !== null && check.proposal.by !== accountId;

const isRunning = ({ status }: Check): boolean => status === 'queued' || status === 'running';
const isSettled = ({ status }: Check): boolean => (STAGES.settled as readonly string[]).includes(status);

const AskAgain = ({ check }: { check: Check }): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/v1/verifications/{verificationId}/retry', { params: { path: { verificationId: check.id } } })),
    onSettled: () =>
      Promise.all(['verifications', 'verification'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  if (isRunning(check) || check.status === 'verified' || check.status === 'accepted') return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} aria-hidden />}
        loading={again.isPending}
        onClick={() => again.mutate()}
      >
        {t('recruiter.check.again')}
      </Button>
      {again.isError && <Problem error={again.error} />}
    </>
  );
};

interface ActsProps {
  check: Check;
  accountId: string;
  onDecide: (outcome: Outcome) => void;
}

const Acts = ({ check, accountId, onDecide }: ActsProps): ReactNode => {
  const { t } = useWords();
  const second = isForSecond(check, accountId);
  return (
    <Group gap="sm">
      {(isDecidable(check) || second) && (
        <>
          <Button
            leftSection={<IconCircleCheck size={18} aria-hidden />}
            rightSection={<Kbd aria-hidden>{KEYS.accepted}</Kbd>}
            onClick={() => onDecide('accepted')}
          >
            {t(second ? 'recruiter.second.confirmed' : 'recruiter.decide.accepted')}
          </Button>
          <Button
            variant="outline"
            {...(second ? {} : { color: 'var(--verdict-barred)' })}
            leftSection={second ? <IconCornerUpLeft size={18} aria-hidden /> : <IconCircleX size={18} aria-hidden />}
            rightSection={<Kbd aria-hidden>{KEYS.rejected}</Kbd>}
            onClick={() => onDecide('rejected')}
          >
            {t(second ? 'recruiter.second.returned' : 'recruiter.decide.rejected')}
          </Button>
        </>
      )}
      <AskAgain check={check} />
    </Group>
  );
};

const Decided = ({ check }: { check: Check }): ReactNode => {
  const { t, instant } = useWords();
  const { decision } = check;
  if (!decision || !isSettled(check)) return null;
  return (
    <Alert
      color={check.status === 'accepted' ? 'green' : 'red'}
      icon={check.status === 'accepted' ? <IconCircleCheck /> : <IconCircleX />}
      title={`${t(`recruiter.status.${check.status}`)} · ${t(`recruiter.reason.${decision.reason}`)}`}
    >
      <Text size="sm">{instant(decision.at)}</Text>
      {decision.proposerName && <Text size="sm">{t('recruiter.second.of', { name: decision.proposerName })}</Text>}
      {decision.note && <Text mt={4}>{decision.note}</Text>}
    </Alert>
  );
};

const Undoable = ({ pending }: { pending: PendingDecision }): ReactNode => {
  const { t } = useWords();
  return (
    <Alert
      color="gray"
      icon={<IconHourglass />}
      title={`${t(`recruiter.decided.${wordOf(pending)}`)} · ${t(`recruiter.reason.${pending.reason}`)}`}
    >
      <Text size="sm">{t('recruiter.check.pending')}</Text>
      <Button
        mt="xs"
        size="xs"
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => pendingStore.undo(pending.verificationId)}
      >
        {t('recruiter.undo.undo')}
      </Button>
    </Alert>
  );
};

interface CheckPanelProps {
  verificationId: string;
  accountId: string;
  pending: PendingDecision | undefined;
  evidence: RefObject<HTMLHeadingElement | null>;
  onDecide: (outcome: Outcome) => void;
}

const Details = ({ check, accountId, pending, evidence, onDecide }: CheckPanelProps & { check: Check }): ReactNode => {
  const { t, day, place } = useWords();
  const sourceName = useSourceName();
  const source = check.evidence as {
    source?: string;
    asOf?: string | null;
    notes?: string[];
    details?: Record<string, unknown>;
  } | null;
  return (
    <Stack component="section" className="panel" gap="md" aria-labelledby="check-title">
      <div>
        <Group gap="xs" mb={4}>
          <Badge variant="outline" color="harbour" tt="none">
            {t(`recruiter.kind.${check.kind}`)}
          </Badge>
          <Badge variant="outline" color="gray" tt="none">
            {t(`recruiter.status.${check.status}`)}
          </Badge>
          {check.simulated && (
            <Badge variant="outline" color="gray" tt="none">
              {t('recruiter.queue.simulated')}
            </Badge>
          )}
        </Group>
        <Title order={2} id="check-title">
          <Anchor component={Link} to={`/recruiter/nurses/${check.nurseId}`} inherit>
            {check.nurseName}
          </Anchor>
        </Title>
        <Text className="quiet">
          {t('recruiter.check.needed', { place: place(check.destination), day: day(check.neededBy) })}
        </Text>
      </div>
      {check.lapsed && <Lapsed lapsed={check.lapsed} />}
      {check.returned && <Returned returned={check.returned} />}
      {check.proposal && <Proposed proposal={check.proposal} own={check.proposal.by === accountId} />}
      {isDecidable(check) && !pending && <TakesTwo check={check} />}
      {pending ? <Undoable pending={pending} /> : <Acts check={check} accountId={accountId} onDecide={onDecide} />}
      <Decided check={check} />
      <Findings check={check} />
      <div>
        <Title order={3} fz="md" mb={4} ref={evidence} tabIndex={-1} id="evidence">
          {t('recruiter.compared.title')}
        </Title>
        <Comparisons comparisons={check.comparisons} />
      </div>
      <CheckDocuments key={check.id} verificationId={check.id} />
      {source && (
        <div>
          <Title order={3} fz="md" mb={4}>
            {t('recruiter.check.source', { source: sourceName(source.source ?? check.source) })}
          </Title>
          {source.asOf && <Text size="sm">{t('recruiter.check.asOf', { day: day(source.asOf) })}</Text>}
          <List size="sm" className="quiet" mb="sm">
            {check.notes.map(({ code, text }) => (
              <List.Item key={text} lang={code === null ? 'en' : undefined}>
                {code === null ? text : t(`recruiter.note.${code}`)}
              </List.Item>
            ))}
          </List>
          <Facts facts={source.details ?? {}} />
        </div>
      )}
      <div>
        <Title order={3} fz="md" mb="sm">
          {t('recruiter.check.history')}
        </Title>
        <CheckHistory check={check} />
      </div>
    </Stack>
  );
};

/** One check: what the profile claims beside what the source says, what became of it, and what to do. */
export const CheckPanel = (props: CheckPanelProps): ReactNode => {
  const check = useCheck(props.verificationId);
  return (
    <Loaded query={check} skeleton={[48, 160, 160]}>
      {(data) => <Details {...props} check={data} />}
    </Loaded>
  );
};
