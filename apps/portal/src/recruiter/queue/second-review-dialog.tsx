import { bodyRules } from '@crossward/api-client';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { useFocusBack } from '../../components/use-focus-back.js';
import { useWords } from '../../i18n/use-words.js';
import type { Check } from './check-panel.js';
import { ProposalFacts } from './proposal.js';

export type SecondAnswer = 'confirmed' | 'returned';

const NOTE_MOST = bodyRules.SecondReviewReturnBody.note.maxLength;

interface SecondReviewDialogProps {
  check: Check & { proposal: NonNullable<Check['proposal']> };
  answer: SecondAnswer;
  onClose: () => void;
  onAnswered: (note: string) => void;
}

/** What somebody else proposed, once more, before it takes effect; or why it does not. */
export const SecondReviewDialog = ({ check, answer, onClose, onAnswered }: SecondReviewDialogProps): ReactNode => {
  const { t } = useWords();
  useFocusBack();
  const wrongWith = useFieldRules(bodyRules.SecondReviewReturnBody, null);
  const [note, setNote] = useState('');
  const returned = answer === 'returned';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`recruiter.second.title.${answer}`, { nurse: check.nurseName })}
      closeButtonProps={{ 'aria-label': t('recruiter.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswered(note.trim());
        }}
      >
        <Stack>
          <ProposalFacts proposal={check.proposal} />
          {returned && (
            <Textarea
              label={t('recruiter.second.why')}
              description={t('recruiter.second.why.kept', { left: Math.max(0, NOTE_MOST - [...note].length) })}
              required
              data-autofocus
              autosize
              minRows={2}
              maxRows={8}
              error={wrongWith('note', note)}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
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
              {...(returned ? {} : { 'data-autofocus': true })}
              disabled={returned && (note.trim() === '' || [...note].length > NOTE_MOST)}
            >
              {t(`recruiter.second.${answer}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
