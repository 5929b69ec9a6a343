import { dataOf } from '@crossward/api-client';
import { Alert, Button, Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconInfoCircle, IconRotate } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { WayTo } from '../../components/way-to.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { GapHeader } from '../gap/gap-header.js';
import { useGap } from '../gap/use-gap.js';
import { choiceOf, DEFAULT, OWN, sentOf, type Choice } from './choice.js';
import { FactorFields } from './factor-fields.js';
import { FACTORS, pointsOf, sharesOf } from './factors.js';
import styles from './match-policy.module.css';
import { TopFive } from './top-five.js';
import {
  useGapPolicy,
  useNamedPolicies,
  type GapPolicy,
  type NamedPolicy,
  type PolicyBody,
} from './use-match-policy.js';

/** As many as say what a policy is about. */
const STRONGEST = 3;

interface NamesProps {
  named: readonly NamedPolicy[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

const Names = ({ named, choice, onChange }: NamesProps): ReactNode => {
  const { t } = useWords();
  const choose = (name: string): void => {
    const weights = named.find((policy) => policy.name === name)?.weights;
    onChange({ policy: name, points: weights ? pointsOf(weights) : choice.points });
  };
  return (
    <Radio.Group label={t('hospital.matchPolicy.choose')} value={choice.policy} onChange={choose}>
      <div className={styles['policies']}>
        {[...named.map(({ name }) => name), OWN].map((name) => (
          <Radio.Card key={name} value={name} className={styles['policy'] ?? ''}>
            <Group wrap="nowrap" gap="sm" align="flex-start">
              <Radio.Indicator aria-hidden />
              <div>
                <Text fw={600}>{t(`hospital.matchPolicy.name.${name}`)}</Text>
                <Text size="sm" className="quiet">
                  {t(`hospital.matchPolicy.means.${name}`)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
};

const useSaving = (gapId: string, onMoved: (policy: GapPolicy) => void) => {
  const { t } = useWords();
  return useMove<{ version: number; body: PolicyBody }, GapPolicy>({
    move: ({ body }, header) =>
      dataOf(api.PUT('/v1/gaps/{gapId}/match-policy', { params: { path: { gapId }, header }, body })),
    changes: ['match-policy', 'candidates'],
    onMoved: (policy) => {
      onMoved(policy);
      notifications.show({ message: t('hospital.matchPolicy.saved'), color: 'harbour' });
    },
  });
};

const Choosing = ({ policy, named }: { policy: GapPolicy; named: readonly NamedPolicy[] }): ReactNode => {
  const { t, number } = useWords();
  const edit = useEdit<{ choice: Choice }>({ version: policy.version, value: { choice: choiceOf(policy) } });
  const { choice } = edit.mine;
  const save = useSaving(policy.gapId, (taken) =>
    edit.saved({ version: taken.version, value: { choice: choiceOf(taken) } }),
  );
  const send = (version: number, wanted: Choice): void => save.mutate({ version, body: sentOf(wanted) });
  const shares = sharesOf(choice.points);
  const set = (changed: Choice): void => edit.set({ choice: changed });
  const usual = named.find(({ name }) => name === DEFAULT)?.weights;
  const strongest = ({ points }: Choice): string =>
    [...FACTORS]
      .sort((a, b) => points[b] - points[a])
      .slice(0, STRONGEST)
      .map((factor) => `${t(`shell.factor.${factor}`)} ${number(points[factor])}`)
      .join(', ');
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <Panel title={t('hospital.matchPolicy.title')}>
        <Names named={named} choice={choice} onChange={set} />
        <Text size="sm" className="quiet">
          {t('hospital.matchPolicy.points.help')}
        </Text>
        <FactorFields points={choice.points} onChange={(points) => set({ policy: OWN, points })} />
        {edit.stale && (
          <Conflict
            edit={edit}
            keys={['choice']}
            nameOf={() => t('hospital.matchPolicy.title')}
            wordOf={(_, value) =>
              t('shell.pair', {
                name: t(`hospital.matchPolicy.name.${value.choice.policy}`),
                value: strongest(value.choice),
              })
            }
            pending={save.isPending}
            onChosen={(merged) => {
              edit.rebase(merged);
              send(policy.version, merged.choice);
            }}
          />
        )}
        {save.isError && !edit.stale && <Problem error={save.error} />}
        {shares === null && (
          <Text role="alert" fw={600}>
            {t('hospital.matchPolicy.nothing')}
          </Text>
        )}
        <Group gap="xs">
          <Button
            disabled={!edit.touched || edit.stale || shares === null}
            loading={save.isPending}
            onClick={() => send(edit.version, choice)}
          >
            {t('hospital.matchPolicy.save')}
          </Button>
          {edit.touched && (
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
          {choice.policy !== DEFAULT && usual && (
            <Button
              variant="default"
              leftSection={<IconRotate size={18} aria-hidden />}
              onClick={() => set({ policy: DEFAULT, points: pointsOf(usual) })}
            >
              {t('hospital.matchPolicy.toDefault')}
            </Button>
          )}
        </Group>
      </Panel>
      <div className={styles['beside']}>
        <TopFive gapId={policy.gapId} weights={shares} />
      </div>
    </SimpleGrid>
  );
};

const Reading = ({ policy }: { policy: GapPolicy }): ReactNode => {
  const { t } = useWords();
  const { points, policy: name } = choiceOf(policy);
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <Panel title={t('hospital.matchPolicy.title')}>
        <Text fw={600}>{t(`hospital.matchPolicy.name.${name}`)}</Text>
        <Text className="quiet">{t('hospital.matchPolicy.approver')}</Text>
        <FactorFields points={points} />
      </Panel>
      <div className={styles['beside']}>
        <TopFive gapId={policy.gapId} weights={sharesOf(points)} />
      </div>
    </SimpleGrid>
  );
};

/** By what the nurses of a gap are ranked: chosen among policies, or weighed factor by factor. */
export const MatchPolicyPage = (): ReactNode => {
  const { t } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const mayChoose = useSession().data?.permissions.includes('gap:approve') ?? false;
  const gap = useGap(gapId);
  const policy = useGapPolicy(gapId);
  const named = useNamedPolicies();
  return (
    <Page
      title={gap.data ? `${gap.data.unitName} · ${gap.data.facilityName}` : t('hospital.gap.part.ranking')}
      lead={t('hospital.matchPolicy.lead')}
    >
      {gap.data && <GapHeader gap={gap.data} />}
      <Alert color="gray" icon={<IconInfoCircle aria-hidden />} maw="46rem" title={t('hospital.matchPolicy.fair')}>
        {t('hospital.matchPolicy.fair.next')}
      </Alert>
      <Loaded query={policy} skeleton={[320, 240]}>
        {(chosen) => (
          <Loaded query={named} skeleton={[320]}>
            {({ items }) =>
              mayChoose ? <Choosing key={gapId} policy={chosen} named={items} /> : <Reading policy={chosen} />
            }
          </Loaded>
        )}
      </Loaded>
      <WayTo to="/hospital/law">{t('hospital.law.title')}</WayTo>
    </Page>
  );
};
