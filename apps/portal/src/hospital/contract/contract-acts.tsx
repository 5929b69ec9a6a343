import { dataOf } from '@crossward/api-client';
import { Button, Checkbox, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import type { Contract, Version } from './contract-part.js';

/** Signs the very text that was read: by its hash. */
export const SignVersion = ({ contract, version }: { contract: Contract; version: Version }): ReactNode => {
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

/** An amendment that is not wanted; the contract goes on as it was. */
export const DeclineVersion = ({ contract, version }: { contract: Contract; version: Version }): ReactNode => {
  const { t } = useWords();
  const decline = useMove<{ version: number }, Contract>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/contracts/{contractId}/versions/{versionNumber}/decline', {
          params: { path: { contractId: contract.id, versionNumber: version.versionNumber }, header },
        }),
      ),
    changes: ['contracts'],
  });
  return (
    <ConfirmButton
      label={t(version.proposedBy === 'hospital' ? 'hospital.contract.takeBack' : 'hospital.contract.decline')}
      explanation={t('hospital.contract.decline.means')}
      act={decline}
      input={{ version: contract.version }}
      variant="default"
    />
  );
};

/** The draft goes to both sides, to be read and signed. */
export const SendContract = ({ contract }: { contract: Contract }): ReactNode => {
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
