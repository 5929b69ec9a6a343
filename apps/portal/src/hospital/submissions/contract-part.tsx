import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Button, Checkbox, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { ClauseList, SymmetryTable } from '../gap/clause-list.js';

type Contract = components['schemas']['ContractAnswer'];
type Version = Contract['versions'][number];

const Sign = ({ contract, version }: { contract: Contract; version: Version }): ReactNode => {
  const { t } = useWords();
  const [read, setRead] = useState(false);
  const signature = useCreation<{ hash: string; versionNumber: number }, Contract>({
    create: ({ hash, versionNumber }, header) =>
      dataOf(
        api.POST('/v1/contracts/{contractId}/versions/{versionNumber}/signatures', {
          params: { path: { contractId: contract.id, versionNumber }, header },
          body: { hash },
        }),
      ),
    changes: ['contracts', 'placements'],
  });
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('hospital.contract.read')}
        checked={read}
        onChange={({ currentTarget }) => setRead(currentTarget.checked)}
      />
      {signature.isError && <Problem error={signature.error} />}
      <Button
        w="fit-content"
        disabled={!read}
        loading={signature.isPending}
        onClick={() => signature.mutate({ hash: version.hash, versionNumber: version.versionNumber })}
      >
        {t('hospital.contract.sign')}
      </Button>
    </Stack>
  );
};

const Send = ({ contract }: { contract: Contract }): ReactNode => {
  const { t } = useWords();
  const sending = useMove<{ version: number }, Contract>({
    move: (_, header) =>
      dataOf(api.POST('/v1/contracts/{contractId}/sending', { params: { path: { contractId: contract.id }, header } })),
    changes: ['contracts'],
  });
  return (
    <Stack gap="xs">
      {sending.isError && <Problem error={sending.error} />}
      <Button w="fit-content" loading={sending.isPending} onClick={() => sending.mutate({ version: contract.version })}>
        {t('hospital.contract.send')}
      </Button>
    </Stack>
  );
};

const Whole = ({ contract }: { contract: Contract }): ReactNode => {
  const { t, instant } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const version = contract.versions.reduce<Version | undefined>(
    (newest, one) => (newest === undefined || one.versionNumber > newest.versionNumber ? one : newest),
    undefined,
  );
  if (!version) return null;
  const signed = version.signatures.some(({ side }) => side === 'hospital');
  return (
    <Stack>
      <Text fw={600}>{t(`hospital.contractStatus.${contract.status}`)}</Text>
      <Anchor href={`/v1/contracts/${contract.id}/versions/${version.versionNumber}/document.pdf`} target="_blank">
        {t('hospital.contract.document', { version: version.versionNumber })}
      </Anchor>
      <ClauseList clauses={version.terms.clauses} />
      <SymmetryTable {...contract.symmetry} />
      <List size="sm">
        {version.signatures.map(({ side, signedAt }) => (
          <List.Item key={side}>{t(`hospital.contract.signed.${side}`, { instant: instant(signedAt) })}</List.Item>
        ))}
      </List>
      {contract.status === 'draft' && permissions.includes('contract:send') && <Send contract={contract} />}
      {version.status === 'open' && !signed && permissions.includes('contract:sign') && (
        <Sign contract={contract} version={version} />
      )}
    </Stack>
  );
};

/** The contract of a placement: sent, read, signed by both. */
export const ContractPart = ({ placementId }: { placementId: string }): ReactNode => {
  const { t } = useWords();
  const contract = useQuery({
    queryKey: ['contracts', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}/contract', { params: { path: { placementId } } })),
  });
  return (
    <Stack component="section" className="panel">
      <Title order={2}>{t('hospital.contract.title')}</Title>
      <Loaded query={contract} skeleton={[120]}>
        {(data) => <Whole contract={data} />}
      </Loaded>
    </Stack>
  );
};
