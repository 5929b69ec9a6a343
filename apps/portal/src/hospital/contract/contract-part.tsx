import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Group, List, Stack, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { TermChanges } from '../clauses/term-changes.js';
import { ClauseList, ClauseRules, SymmetryTable } from '../gap/clause-list.js';
import { Panel } from '../../components/panel.js';
import { Amend } from './amend.js';
import { DeclineVersion, SendContract, SignVersion } from './contract-acts.js';

export type Contract = components['schemas']['ContractAnswer'];
export type Version = Contract['versions'][number];

/** Newest first: the one that is read, signed or declined now is on top. */
const newestFirst = (versions: readonly Version[]): Version[] =>
  [...versions].sort((a, b) => b.versionNumber - a.versionNumber);

const OneVersion = ({ contract, version }: { contract: Contract; version: Version }): ReactNode => {
  const { t, day, instant } = useWords();
  const { locale } = useLocale();
  const permissions = useSession().data?.permissions ?? [];
  const signed = version.signatures.some(({ side }) => side === 'hospital');
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text fw={600}>
          {t('hospital.contract.version', {
            version: version.versionNumber,
            status: t(`hospital.versionStatus.${version.status}`),
          })}
        </Text>
        <Anchor
          href={`/v1/contracts/${contract.id}/versions/${version.versionNumber}/document.pdf?language=${locale}`}
          target="_blank"
        >
          <Group gap={4} wrap="nowrap">
            <IconFileTypePdf size={18} aria-hidden style={{ flex: 'none' }} />
            {t('hospital.contract.document', { version: version.versionNumber })}
          </Group>
        </Anchor>
      </Group>
      {version.versionNumber > 1 && (
        <>
          <Text size="sm">
            {t('hospital.contract.effective', {
              side: version.proposedBy,
              day: day(version.effectiveOn),
            })}
          </Text>
          <TermChanges
            label={t('hospital.contract.changes', { version: version.versionNumber })}
            before={t('hospital.contract.before')}
            after={t('hospital.contract.after')}
            changes={version.changes}
          />
        </>
      )}
      <List size="sm">
        {version.signatures.map(({ side, signedAt }) => (
          <List.Item key={side}>{t(`hospital.contract.signed.${side}`, { instant: instant(signedAt) })}</List.Item>
        ))}
        {version.declinedAt !== null && version.declinedBy !== null && (
          <List.Item>
            {t('hospital.contract.declined', { side: version.declinedBy, instant: instant(version.declinedAt) })}
          </List.Item>
        )}
        {version.bindingFrom !== null && version.status === 'signed' && (
          <List.Item>{t('hospital.contract.binding', { instant: instant(version.bindingFrom) })}</List.Item>
        )}
      </List>
      {version.status === 'open' && permissions.includes('contract:sign') && (
        <Group align="flex-end">
          {!signed && <SignVersion contract={contract} version={version} />}
          {version.versionNumber > 1 && <DeclineVersion contract={contract} version={version} />}
        </Group>
      )}
    </Stack>
  );
};

const Whole = ({ contract }: { contract: Contract }): ReactNode => {
  const { t, day } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const versions = newestFirst(contract.versions);
  const standing = versions.find(({ status }) => status === 'signed') ?? versions[0];
  if (!standing) return null;
  const pending = versions.some(({ status, versionNumber }) => status === 'open' && versionNumber > 1);
  return (
    <Stack>
      <Text fw={600}>{t(`hospital.contractStatus.${contract.status}`)}</Text>
      {contract.endedBy !== null && contract.endsOn !== null && (
        <Text>{t('hospital.contract.ended', { side: contract.endedBy, day: day(contract.endsOn) })}</Text>
      )}
      {contract.status === 'draft' && permissions.includes('contract:send') && <SendContract contract={contract} />}
      {versions.map((version) => (
        <OneVersion key={version.versionNumber} contract={contract} version={version} />
      ))}
      <ClauseList clauses={standing.terms.clauses} />
      <SymmetryTable {...contract.symmetry} currency={standing.terms.payRate.currency} />
      <ClauseRules rules={contract.rules} />
      {contract.status === 'active' && !pending && permissions.includes('contract:send') && (
        <Amend contract={contract} standing={standing} />
      )}
    </Stack>
  );
};

/** The contract of a placement: sent, read, signed by both, and changed only by both. */
export const ContractPart = ({ placementId }: { placementId: string }): ReactNode => {
  const { t } = useWords();
  const contract = useQuery({
    queryKey: ['contracts', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}/contract', { params: { path: { placementId } } })),
  });
  return (
    <Panel title={t('hospital.contract.title')}>
      <Loaded query={contract} skeleton={[120]}>
        {(data) => <Whole contract={data} />}
      </Loaded>
    </Panel>
  );
};
