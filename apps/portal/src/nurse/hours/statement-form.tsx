import { bodyRules } from '@crossward/api-client';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { FormEvent, ReactNode } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { TimesEditor } from '../../components/hours/times-editor.js';
import type { Timecard } from '../../components/hours/timecard.js';
import { timeBodies, typedTime, type TypedTime } from '../../components/hours/typed-time.js';
import { useTimesInWords } from '../../components/hours/use-times-in-words.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { BroughtBack } from './draft-notices.js';
import { furtherTime } from './first-statement.js';
import type { TypedHours } from './hours-draft.js';
import { useHoursDraft } from './use-hours-draft.js';
import { useSendStatement, type StatementBody } from './use-send-statement.js';

interface StatementFormProps {
  timecard: Timecard;
  /** What the form begins with. */
  first: readonly TypedTime[];
  firstDay: string;
  /** Said before it is sent, where something of the week is still to come. */
  warning?: string | undefined;
}

const FIELDS = ['entries', 'note'] as const;

const bodyOf = ({ entries, note }: TypedHours): StatementBody => ({
  entries: timeBodies(entries),
  ...(note.trim() === '' ? {} : { note: note.trim() }),
});

/** Either side's times, to begin the answer with. */
const Sides = ({
  timecard,
  first,
  onTake,
}: Pick<StatementFormProps, 'timecard' | 'first'> & { onTake: (times: TypedTime[]) => void }) => {
  const { t } = useWords();
  const theirs = timecard.statements.findLast(({ by }) => by === 'hospital');
  if (timecard.status !== 'disputed' || !theirs) return null;
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => onTake(theirs.entries.map(typedTime))}>
        {t('nurse.hours.takeTheirs')}
      </Button>
      <Button variant="default" onClick={() => onTake([...first])}>
        {t('nurse.hours.takeMine')}
      </Button>
    </Group>
  );
};

/** What the nurse worked in a week: stated, or answered after a dispute. What was typed stays until it is taken. */
export const StatementForm = ({ timecard, first, firstDay, warning }: StatementFormProps): ReactNode => {
  const { t } = useWords();
  const kind = timecard.status === 'open' ? 'state' : 'answer';
  const { edit, broughtBack, discard, forget } = useHoursDraft(timecard, first);
  const { entries, note } = edit.mine;
  const send = useSendStatement(timecard, forget);
  const wrongWith = useFieldRules(bodyRules.StatementBody, send.error);
  const inWords = useTimesInWords();
  const [asked, { open: ask, close }] = useDisclosure(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!edit.stale) ask();
  };
  return (
    <Panel title={t(`nurse.hours.${kind}`)}>
      <Text>{t(`nurse.hours.${kind}.lead`)}</Text>
      <form onSubmit={submit}>
        <Stack>
          {broughtBack !== null && !edit.stale && <BroughtBack at={broughtBack} onDiscard={discard} />}
          <Sides timecard={timecard} first={first} onTake={(times) => edit.set({ entries: times })} />
          <TimesEditor
            times={entries}
            timeZone={timecard.timeZone}
            error={send.error}
            onChange={(changed) => edit.set({ entries: changed })}
            next={() => furtherTime(entries, firstDay)}
          />
          <Textarea
            label={t('hours.timecard.note')}
            description={t('nurse.hours.note')}
            size="md"
            autosize
            minRows={2}
            maxRows={12}
            error={note === '' ? undefined : wrongWith('note', note)}
            value={note}
            onChange={({ currentTarget }) => edit.set({ note: currentTarget.value })}
          />
          {edit.stale && (
            <Conflict
              edit={edit}
              keys={FIELDS}
              nameOf={(key) => t(`hours.timecard.field.${key}`)}
              wordOf={(key, typed) => (key === 'note' ? typed.note : inWords(typed.entries))}
              pending={send.isPending}
              onChosen={(typed) => {
                edit.rebase(typed);
                ask();
              }}
            />
          )}
          {send.isError && !edit.stale && <Problem error={send.error} />}
          <Button type="submit" w="fit-content" disabled={edit.stale} loading={send.isPending}>
            {t(`nurse.hours.${kind}.send`)}
          </Button>
        </Stack>
      </form>
      <ConfirmDialog
        opened={asked}
        title={t(`nurse.hours.${kind}.send`)}
        confirm={t(`nurse.hours.${kind}.send`)}
        pending={send.isPending}
        error={null}
        onConfirm={() => {
          send.mutate({ version: edit.version, body: bodyOf(edit.mine) });
          close();
        }}
        onClose={close}
      >
        <Text>{t('nurse.hours.send.means')}</Text>
        {warning !== undefined && <Text fw={600}>{warning}</Text>}
        <Text style={{ whiteSpace: 'pre-line' }}>{inWords(entries) || t('nurse.hours.send.nothing')}</Text>
      </ConfirmDialog>
    </Panel>
  );
};
