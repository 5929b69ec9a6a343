import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { Loaded } from '../../components/loaded.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { LayerFields } from './layer-fields.js';
import { FIELDS, formOf, statesOf, type LayerForm } from './layer-form.js';
import { Outcome } from './outcome.js';
import { useLayer, writeLayer, type Layer, type Place, type States } from './use-layers.js';

/** Each field of a layer in words, for two versions side by side. */
const useFieldWords = (): ((field: keyof LayerForm, form: LayerForm) => string) => {
  const { t, number, language } = useWords();
  const { nameOf } = useVocabulary();
  const loosely = (text: string, mayLoosen: boolean): string =>
    mayLoosen ? `${text} (${t('hospital.layers.loosely')})` : text;
  return (field, form) => {
    const { years, pending, waives } = form;
    if (field === 'years') {
      return typeof years.years === 'number' ? loosely(number(years.years), years.mayLoosen) : '';
    }
    if (field === 'certificates') {
      return form.certificates.map(({ kind, mayLoosen }) => loosely(nameOf(kind), mayLoosen)).join(', ');
    }
    if (field === 'languages') {
      return form.languages
        .map(({ language: code, level, mayLoosen }) => loosely(`${language(code)} ${level}`, mayLoosen))
        .join(', ');
    }
    if (field === 'waives') return [...waives.certificates.map(nameOf), ...waives.languages.map(language)].join(', ');
    if (pending.accepted === '') return '';
    const word = pending.accepted === 'yes' ? 'hospital.requirements.pending' : 'hospital.requirements.notPending';
    return loosely(t(word), pending.mayLoosen);
  };
};

const Editing = ({ place, layer }: { place: Place; layer: Layer }): ReactNode => {
  const { t } = useWords();
  const wordOf = useFieldWords();
  const edit = useEdit<LayerForm>({ version: layer.version, value: formOf(layer.states) });
  const save = useMove<{ version: number; body: States }, Layer>({
    move: ({ body }, header) => writeLayer(place, body, header),
    changes: ['requirement-layers', 'gaps'],
    onMoved: ({ version, states, name }) => {
      edit.saved({ version, value: formOf(states) });
      notifications.show({ message: t('hospital.layers.saved', { name }), color: 'harbour' });
    },
  });
  const send = (version: number, form: LayerForm): void => save.mutate({ version, body: statesOf(form) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(edit.version, edit.mine);
      }}
    >
      <Stack gap="lg">
        <LayerFields layer={layer} form={edit.mine} set={edit.set} error={save.error} />
        {edit.stale && (
          <Conflict
            edit={edit}
            keys={FIELDS}
            nameOf={(field) => t(`hospital.layers.field.${field}`)}
            wordOf={wordOf}
            pending={save.isPending}
            onChosen={(merged) => {
              edit.rebase(merged);
              send(layer.version, merged);
            }}
          />
        )}
        {save.isError && !edit.stale && <Problem error={save.error} />}
        <Group gap="xs">
          <Button type="submit" disabled={!edit.touched || edit.stale} loading={save.isPending}>
            {t('hospital.layers.save')}
          </Button>
          {edit.touched && !edit.stale && (
            <Button
              variant="default"
              onClick={() => {
                save.reset();
                edit.rebase();
              }}
            >
              {t('hospital.matchPolicy.undo')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};

const Stated = ({ layer }: { layer: Layer }): ReactNode => {
  const { t } = useWords();
  const wordOf = useFieldWords();
  const form = formOf(layer.states);
  const stated = FIELDS.filter((field) => wordOf(field, form) !== '');
  if (stated.length === 0) return <Text className="quiet">{t('hospital.layers.nothing')}</Text>;
  return (
    <List spacing={6}>
      {stated.map((field) => (
        <List.Item key={field}>
          <strong>{t(`hospital.layers.field.${field}`)}</strong> {wordOf(field, form)}
        </List.Item>
      ))}
    </List>
  );
};

const Overruled = ({ layer }: { layer: Layer }): ReactNode => {
  const { t, language } = useWords();
  const { nameOf } = useVocabulary();
  if (layer.overruled.length === 0) return null;
  return (
    <Alert color="gray" icon={<IconAlertTriangle aria-hidden />} title={t('hospital.layers.overruled')}>
      <List size="sm">
        {layer.overruled.map(({ requirement, term, by }) => (
          <List.Item key={`${requirement} ${term ?? ''}`}>
            {t('hospital.layers.overruled.by', {
              what:
                requirement === 'language'
                  ? language(term ?? '')
                  : requirement === 'certificate'
                    ? nameOf(term ?? '')
                    : t(requirement === 'minimumYears' ? 'hospital.layers.years' : 'hospital.layers.pending'),
              by: t(`hospital.requirements.of.${by.layer}`, { name: by.name }),
            })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};

/** One layer: what counts there in the end, and what it states by itself. */
export const LayerPanel = ({ place, mayChange }: { place: Place; mayChange: boolean }): ReactNode => {
  const { t } = useWords();
  const query = useLayer(place);
  return (
    <Loaded query={query} skeleton={[160, 320]}>
      {(layer) => (
        <Stack gap="lg">
          <Panel title={t(`hospital.layers.counts.${place.layer}`, { name: layer.name })}>
            <Outcome merged={layer.counts} />
            <Overruled layer={layer} />
          </Panel>
          <Panel title={t('hospital.layers.own', { name: layer.name })}>
            <Text size="sm" className="quiet">
              {t(mayChange ? 'hospital.layers.own.help' : 'hospital.matchPolicy.approver')}
            </Text>
            {mayChange ? <Editing place={place} layer={layer} /> : <Stated layer={layer} />}
          </Panel>
        </Stack>
      )}
    </Loaded>
  );
};
