import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { STAGES } from '../queue/queue-filter.js';
import { Said } from '../queue/said.js';
import { useFactWords } from '../queue/use-fact-words.js';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';

type Nurse = components['schemas']['NurseAnswer'];
const EVERY_STATUS = Object.values(STAGES).flat();

const Licences = ({ licences }: { licences: NonNullable<Nurse['licences']> }): ReactNode => {
  const { t, day, place } = useWords();
  const { valueOf } = useFactWords();
  return (
    <WideTable label={t('recruiter.nurse.licences')} minWidth={560}>
      <Table aria-label={t('recruiter.nurse.licences')}>
        <Table.Thead>
          <Table.Tr>
            {(['jurisdiction', 'profession', 'scope', 'status', 'expiresOn'] as const).map((field) => (
              <Table.Th key={field} scope="col">
                {t(`recruiter.field.${field}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {licences.map(({ jurisdiction, profession, number, scope, status, expiresOn }) => (
            <Table.Tr key={`${jurisdiction} ${number}`}>
              <RowHead>{place(jurisdiction)}</RowHead>
              <Table.Td>
                <Said {...valueOf('profession', profession)} />
              </Table.Td>
              <Table.Td>
                <Said {...valueOf('scope', scope)} />
              </Table.Td>
              <Table.Td>
                <Said {...valueOf('status', status)} />
              </Table.Td>
              <Table.Td>{expiresOn ? day(expiresOn) : '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const Checks = ({ nurseId }: { nurseId: string }): ReactNode => {
  const { t, day } = useWords();
  const checks = useQuery({
    queryKey: ['verifications', 'of', nurseId],
    queryFn: () =>
      dataOf(api.GET('/v1/verifications', { params: { query: { nurseId, status: EVERY_STATUS, limit: 200 } } })),
  });
  return (
    <Loaded query={checks} skeleton={[64]}>
      {({ items }) =>
        items.length === 0 ? (
          <Text className="quiet">{t('recruiter.nurse.noChecks')}</Text>
        ) : (
          <List>
            {items.map(({ id, kind, status, neededBy }) => (
              <List.Item key={id}>
                <Anchor component={Link} to="/recruiter" search={{ check: id } as never} underline="always">
                  {t(`recruiter.kind.${kind}`)}
                </Anchor>{' '}
                · {t(`recruiter.status.${status}`)} · {day(neededBy)}
              </List.Item>
            ))}
          </List>
        )
      }
    </Loaded>
  );
};

const Profile = ({ nurse }: { nurse: Nurse }): ReactNode => {
  const { t, day, place, money, number } = useWords();
  const { data: account } = useSession();
  const { nameOf } = useVocabulary();
  return (
    <>
      <Stack className="panel" gap={4}>
        <Text>
          {nurse.facts.profession} · {nurse.home.place}, {place(nurse.home.jurisdiction)}
        </Text>
        <Text>{t('recruiter.nurses.from', { day: day(nurse.availableFrom) })}</Text>
        {nurse.payFloor && <Text>{t('recruiter.nurse.floor', { pay: money(nurse.payFloor) })}</Text>}
        <Text>
          {nurse.specialties.map(({ specialty, years }) => `${nameOf(specialty)} (${number(years)})`).join(', ')}
        </Text>
      </Stack>
      <Stack className="panel" gap="xs">
        <Title order={2}>{t('recruiter.nurse.licences')}</Title>
        {(nurse.licences ?? []).length > 0 ? (
          <Licences licences={nurse.licences ?? []} />
        ) : (
          <Text className="quiet">{t('recruiter.nurse.noLicences')}</Text>
        )}
      </Stack>
      {account?.permissions.includes('verification:review') && (
        <Stack className="panel" gap="xs">
          <Title order={2}>{t('recruiter.nurse.checks')}</Title>
          <Checks nurseId={nurse.id} />
        </Stack>
      )}
    </>
  );
};

/** One nurse: profile, licences, and every check that was made of her. */
export const NursePage = (): ReactNode => {
  const { t } = useWords();
  const { nurseId = '' } = useParams({ strict: false }) as { nurseId?: string };
  const nurse = useQuery({
    queryKey: ['nurse', nurseId],
    queryFn: () => dataOf(api.GET('/v1/nurses/{nurseId}', { params: { path: { nurseId } } })),
  });
  const title = nurse.data ? `${nurse.data.familyName}, ${nurse.data.givenNames}` : t('recruiter.nurse.title');
  return (
    <Page title={title}>
      <Anchor component={Link} to="/recruiter/nurses">
        <Group gap={4}>
          <IconArrowLeft size={18} aria-hidden />
          {t('recruiter.nurses.title')}
        </Group>
      </Anchor>
      <Loaded query={nurse}>{(data) => <Profile nurse={data} />}</Loaded>
    </Page>
  );
};
