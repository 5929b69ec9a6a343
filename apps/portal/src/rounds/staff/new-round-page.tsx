import { bodyRules, dataOf, type components } from '@crossward/api-client';
import { Button, Checkbox, Group, NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { after, usePages } from '../../api/use-pages.js';
import { BackLink } from '../../components/back-link.js';
import { Choice } from '../../components/choice.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import styles from '../lines.module.css';

type Body = components['schemas']['RoundBody'];
type ListedGap = components['schemas']['GapListItem'];
const METHODS = ['deferred-acceptance', 'clearing'] as const;
const PAGE = 100;

const useOpenGaps = (specialty: string) =>
  usePages<ListedGap>(['rounds', 'open-gaps', specialty], (cursor) => {
    const query = {
      status: 'open' as const,
      limit: PAGE,
      ...(specialty === '' ? {} : { specialty }),
      ...after(cursor),
    };
    return dataOf(api.GET('/v1/gaps', { params: { query } }));
  });

interface GapChoiceProps {
  chosen: ReadonlyMap<string, string>;
  /** Gap by gap with its place. */
  onChoose: (gaps: ReadonlyMap<string, string>) => void;
}

/** Open gaps to choose from, of one specialty at a time; what was chosen of another stays chosen. */
const GapChoice = ({ chosen, onChoose }: GapChoiceProps): ReactNode => {
  const { t, day, place } = useWords();
  const { nameOf } = useVocabulary();
  const [specialty, setSpecialty] = useState('');
  const facets = useQuery({
    queryKey: ['gaps', 'facets', 'open'],
    queryFn: () => dataOf(api.GET('/v1/gaps/facets', { params: { query: { status: 'open' } } })),
  });
  const { query, items } = useOpenGaps(specialty);
  const all = items.length > 0 && items.every(({ id }) => chosen.has(id));
  const set = (gaps: readonly ListedGap[], wanted: boolean): void => {
    const next = new Map(chosen);
    for (const { id, jurisdiction } of gaps) {
      if (wanted) next.set(id, jurisdiction);
      else next.delete(id);
    }
    onChoose(next);
  };
  return (
    <Panel title={t('rounds.gapsOfRound')} aside={<Text size="sm">{t('rounds.chosen', { count: chosen.size })}</Text>}>
      <Group align="flex-end">
        <Choice
          label={t('rounds.specialty')}
          value={specialty}
          onChoose={setSpecialty}
          data={[
            { value: '', label: t('rounds.specialty.all') },
            ...(facets.data?.specialties ?? []).map(({ value, count }) => ({
              value,
              label: `${nameOf(value)} (${count})`,
            })),
          ]}
        />
        <Checkbox
          label={t('rounds.chooseAll')}
          checked={all}
          disabled={items.length === 0}
          onChange={({ currentTarget }) => set(items, currentTarget.checked)}
        />
      </Group>
      {query.isPending && <PageSkeleton />}
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && <Text>{t('rounds.noOpenGap')}</Text>}
      <ul className={styles['list']}>
        {items.map((gap) => (
          <li key={gap.id} className={styles['line']}>
            <Checkbox
              className={styles['what'] ?? ''}
              checked={chosen.has(gap.id)}
              onChange={({ currentTarget }) => set([gap], currentTarget.checked)}
              label={`${gap.unitName}, ${gap.facilityName}`}
              description={`${place(gap.jurisdiction)} · ${day(gap.assignment.from)} · ${t(`shell.shift.${gap.shiftPattern}`)}`}
            />
          </li>
        ))}
      </ul>
      <MoreButton query={query} />
    </Panel>
  );
};

interface CapsProps {
  places: readonly string[];
  caps: Readonly<Record<string, number | string>>;
  onCap: (place: string, cap: number | string) => void;
}

/** The most placements of one place together, for clearing alone; a place without one has none. */
const Caps = ({ places, caps, onCap }: CapsProps): ReactNode => {
  const { t, place } = useWords();
  return (
    <Panel title={t('rounds.caps')}>
      <Text size="sm" className="quiet">
        {t('rounds.caps.help')}
      </Text>
      <Group align="flex-end">
        {places.map((code) => (
          <NumberInput
            key={code}
            label={place(code)}
            min={0}
            max={1_000_000}
            allowDecimal={false}
            w="12rem"
            value={caps[code] ?? ''}
            onChange={(cap) => onCap(code, cap)}
          />
        ))}
      </Group>
    </Panel>
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [method, setMethod] = useState<Body['method']>('deferred-acceptance');
  const [until, setUntil] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [caps, setCaps] = useState<Readonly<Record<string, number | string>>>({});
  const plan = useCreation({
    changes: ['rounds'],
    create: (body: Body, header) => dataOf(api.POST('/v1/rounds', { params: { header }, body })),
    onCreated: ({ id }) => void navigate({ to: `/recruiter/rounds/${id}` }),
  });
  const wrongWith = useFieldRules(bodyRules.RoundBody, plan.error);
  const places = [...new Set(chosen.values())].sort();
  const capped = (place: string): boolean => method === 'clearing' && typeof caps[place] === 'number';
  const body = (): Body => ({
    name,
    method,
    gaps: [...chosen].map(([gapId, place]) => ({ gapId, ...(capped(place) ? { region: place } : {}) })),
    ...(method === 'clearing'
      ? { regions: places.filter(capped).map((region) => ({ region, cap: Number(caps[region]) })) }
      : {}),
    ...(until === '' ? {} : { ordersUntil: new Date(until).toISOString() }),
  });
  return (
    <Page title={t('rounds.new')} lead={t('rounds.new.lead')}>
      <BackLink to="/recruiter/rounds">{t('rounds.back')}</BackLink>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          plan.mutate(body());
        }}
      >
        <Stack gap="lg">
          <Stack className="panel">
            <TextInput
              label={t('rounds.name')}
              required
              maw="30rem"
              value={name}
              error={name === '' ? undefined : wrongWith('name', name)}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Radio.Group
              label={t('rounds.method')}
              value={method}
              onChange={(value) => setMethod(value as Body['method'])}
            >
              <Stack gap="xs" mt="xs">
                {METHODS.map((value) => (
                  <Radio
                    key={value}
                    value={value}
                    label={t(`rounds.method.${value}`)}
                    description={t(`rounds.method.${value}.means`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <TextInput
              type="datetime-local"
              label={t('rounds.ordersUntil')}
              description={t('rounds.ordersUntil.help')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maw={320}
              value={until}
              onChange={({ currentTarget }) => setUntil(currentTarget.value)}
            />
          </Stack>
          <GapChoice chosen={chosen} onChoose={setChosen} />
          {method === 'clearing' && places.length > 0 && (
            <Caps places={places} caps={caps} onCap={(place, cap) => setCaps({ ...caps, [place]: cap })} />
          )}
          {plan.isError && <Problem error={plan.error} />}
          <Button type="submit" w="fit-content" loading={plan.isPending} disabled={name === '' || chosen.size === 0}>
            {t('rounds.plan')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
};

/** A round is planned: what it is called, how it is solved, and over which gaps. */
export const NewRoundPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
