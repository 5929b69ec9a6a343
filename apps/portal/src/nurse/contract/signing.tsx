import { dataOf } from '@crossward/api-client';
import { Button, Checkbox, Code, Group, Text } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { CONTRACT_CHANGES, type Contract, type ContractVersion } from './use-contract.js';

/** Signs the text that was read, by its hash: another text would be refused. */
export const Signing = ({ contract, version }: { contract: Contract; version: ContractVersion }): ReactNode => {
  const { t } = useWords();
  const [read, setRead] = useState(false);
  const path = { contractId: contract.id, versionNumber: version.versionNumber };
  const signing = useCreation({
    create: (hash: string, header) =>
      dataOf(
        api.POST('/v1/contracts/{contractId}/versions/{versionNumber}/signatures', {
          params: { path, header },
          body: { hash },
        }),
      ),
    changes: CONTRACT_CHANGES,
  });
  const declining = useMove({
    move: (_: { version: number }, header) =>
      dataOf(api.POST('/v1/contracts/{contractId}/versions/{versionNumber}/decline', { params: { path, header } })),
    changes: CONTRACT_CHANGES,
  });
  return (
    <Panel title={t('nurse.contract.sign.title', { number: version.versionNumber })}>
      <Text>{t('nurse.contract.sign.what')}</Text>
      <Text size="sm" className="quiet">
        {t('nurse.contract.hash')} <Code style={{ overflowWrap: 'anywhere' }}>{version.hash}</Code>
      </Text>
      <Checkbox
        size="md"
        label={t('nurse.contract.read', { number: version.versionNumber })}
        checked={read}
        onChange={({ currentTarget }) => setRead(currentTarget.checked)}
      />
      {signing.isError && <Problem error={signing.error} />}
      <Group>
        <Button
          disabled={!read || !version.hashVerified}
          loading={signing.isPending}
          onClick={() => signing.mutate(version.hash)}
          leftSection={<IconSignature size={18} aria-hidden />}
        >
          {t('nurse.contract.sign')}
        </Button>
        <ConfirmButton
          label={t('nurse.contract.decline')}
          explanation={t('nurse.contract.decline.what')}
          act={declining}
          input={{ version: contract.version }}
          variant="subtle"
          danger
        />
      </Group>
    </Panel>
  );
};
