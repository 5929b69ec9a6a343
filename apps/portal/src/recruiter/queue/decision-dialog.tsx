import { bodyRules } from '@crossward/api-client';
import { Alert, Button, Group, Modal, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { useFocusBack } from '../../components/use-focus-back.js';
import { useWords } from '../../i18n/use-words.js';
import type { Check } from './check-panel.js';
import { REASONS, type Outcome, type Reason } from './decision-reasons.js';

export interface Judgement {
  act: 'decided' | 'proposed';
  outcome: Outcome;
  reason: Reason;
  note: string;
  candidateKey: string | null;
}

interface Candidate {
  key: string;
  lineNumber: number;
  familyName: string;
  givenName: string;
}

const NOTE_MOST = bodyRules.DecisionBody.note.maxLength;

const candidatesOf = ({ kind, evidence }: Check): Candidate[] => {
  const { candidates } = (evidence?.['details'] ?? {}) as { candidates?: unknown };
  return kind === 'exclusion-list' && Array.isArray(candidates) ? (candidates as Candidate[]) : [];
};

interface DecisionDialogProps {
  check: Check;
  outcome: Outcome;
  onClose: () => void;
  onDecided: (judgement: Judgement) => void;
}

/** Why: a reason that carries the outcome, and what was seen, in words. */
export const DecisionDialog = ({ check, outcome, onClose, onDecided }: DecisionDialogProps): ReactNode => {
  const { t } = useWords();
  useFocusBack();
  const wrongWith = useFieldRules(bodyRules.DecisionBody, null);
  const reasons = REASONS[check.kind][outcome];
  const [reason, setReason] = useState<Reason | null>(reasons.length === 1 ? (reasons[0] ?? null) : null);
  const [note, setNote] = useState('');
  const candidates = outcome === 'rejected' ? candidatesOf(check) : [];
  const [candidateKey, setCandidateKey] = useState<string | null>(null);
  const mustName = candidates.length > 1;
  const second = check.needSecond.find((each) => each.outcome === outcome && each.reason === reason);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`recruiter.decide.title.${outcome}`, { nurse: check.nurseName })}
      closeButtonProps={{ 'aria-label': t('recruiter.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const act = second ? 'proposed' : 'decided';
          if (reason !== null) onDecided({ act, outcome, reason, note: note.trim(), candidateKey });
        }}
      >
        <Stack>
          <Radio.Group
            label={t('recruiter.decide.reason')}
            required
            value={reason}
            onChange={(next) => setReason(next as Reason)}
          >
            <Stack gap="xs" mt="xs">
              {reasons.map((each, index) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`recruiter.reason.${each}`)}
                  required
                  data-autofocus={index === 0 || undefined}
                />
              ))}
            </Stack>
          </Radio.Group>
          {mustName && (
            <Select
              label={t('recruiter.decide.candidate')}
              description={t('recruiter.decide.candidate.why')}
              required
              value={candidateKey}
              onChange={setCandidateKey}
              data={candidates.map(({ key, lineNumber, familyName, givenName }) => ({
                value: key,
                label: t('recruiter.decide.candidate.line', { line: lineNumber, name: `${familyName}, ${givenName}` }),
              }))}
            />
          )}
          <Textarea
            label={t('recruiter.decide.note')}
            description={t('recruiter.decide.note.kept', { left: Math.max(0, NOTE_MOST - [...note].length) })}
            autosize
            minRows={2}
            maxRows={8}
            error={wrongWith('note', note)}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {second && (
            <Alert color="harbour" role="status" icon={<IconUsers />} title={t('recruiter.second.needed')}>
              <Text size="sm">{t(`recruiter.second.rule.${second.rule}`)}</Text>
              <Text size="sm" mt={4}>
                {t('recruiter.second.until')}
              </Text>
            </Alert>
          )}
          <Text size="sm" className="quiet">
            {t('recruiter.decide.undo')}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('recruiter.cancel')}
            </Button>
            <Button
              type="submit"
              color={outcome === 'rejected' ? 'red' : undefined}
              disabled={reason === null || [...note].length > NOTE_MOST || (mustName && candidateKey === null)}
            >
              {t(second ? 'recruiter.second.propose' : `recruiter.decide.${outcome}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
