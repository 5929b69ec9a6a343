import { dataOf, type components } from '@crossward/api-client';
import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconLink, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Problem } from '../../components/problem.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { RowHead } from '../../components/row-head.js';

type Chain = components['schemas']['ChainAnswer'];

/** Every nurse has a chain of her own: of thousands only some are listed unless asked for. */
const FIRST = 5;

const ChainTable = ({ chains }: { chains: readonly Chain[] }): ReactNode => {
  const { t, named, number } = useWords();
  const [all, setAll] = useState(false);
  const sorted = [...chains].sort((a, b) => Number(a.intact) - Number(b.intact) || b.links - a.links);
  return (
    <>
      <WideTable label={t('admin.audit.chains')} minWidth={520}>
        <Table mt="sm" aria-label={t('admin.audit.chains')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('admin.audit.chain')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('admin.audit.links')}
              </Table.Th>
              <Table.Th scope="col">{t('admin.audit.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.slice(0, all ? sorted.length : FIRST).map(({ chainId, links, intact, fault }) => (
              <Table.Tr key={chainId}>
                <RowHead fw={400} style={{ overflowWrap: 'anywhere' }}>
                  {chainId}
                </RowHead>
                <Table.Td ta="right">{number(links)}</Table.Td>
                <Table.Td>
                  {t(intact ? 'admin.audit.intact.short' : 'admin.audit.broken.short')}
                  {fault && (
                    <Text size="sm">
                      {t('admin.audit.at', { link: fault.sequence })}{' '}
                      {named(`admin.audit.fault.${fault.code}`) ?? <span lang="en">{fault.message}</span>}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      {sorted.length > FIRST && (
        <Button mt="xs" size="sm" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('admin.audit.fewer') : t('admin.audit.all', { count: sorted.length })}
        </Button>
      )}
    </>
  );
};

/** Computes every link anew, and says where one does not fit. */
export const ChainCheck = (): ReactNode => {
  const { t } = useWords();
  const check = useMutation({ mutationFn: () => dataOf(api.GET('/v1/audit-chains/verification')) });
  return (
    <div className="panel">
      <Group justify="space-between" gap="sm">
        <Text maw="34rem">{t('admin.audit.chains.lead')}</Text>
        <Button
          leftSection={<IconLink size={18} aria-hidden />}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          {t('admin.audit.check')}
        </Button>
      </Group>
      {check.isError && <Problem error={check.error} />}
      {check.data && (
        <>
          <Alert
            role="status"
            mt="md"
            color={check.data.intact ? 'green' : 'red'}
            icon={check.data.intact ? <IconShieldCheck /> : <IconAlertTriangle />}
            title={t(check.data.intact ? 'admin.audit.intact' : 'admin.audit.broken')}
          >
            {t('admin.audit.counted', {
              chains: check.data.chains.length,
              links: check.data.chains.reduce((sum, { links }) => sum + links, 0),
            })}
          </Alert>
          <ChainTable chains={check.data.chains} />
        </>
      )}
    </div>
  );
};
