import { Badge, Button, Group, List, Stack, Table, Text } from '@mantine/core';
import { IconFileDownload, IconPrinter, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { ClausesPanel } from '../parts/clauses-panel.js';
import { Panel } from '../../components/panel.js';
import { ScrollingTable } from '../parts/scrolling-table.js';
import { termName, termValue } from '../parts/term-value.js';
import { sideBySide } from './side-by-side.js';
import { Signing } from './signing.js';
import { useContract, type Contract, type ContractVersion } from './use-contract.js';
import { RowHead } from '../../components/row-head.js';

const Versions = ({ before, after }: { before: ContractVersion | undefined; after: ContractVersion }): ReactNode => {
  const words = useWords();
  const { t } = words;
  const label = t('nurse.contract.terms');
  return (
    <Panel title={label}>
      <ScrollingTable label={label} minWidth={before ? 560 : 280}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('nurse.terms.term')}</Table.Th>
            {before && <Table.Th scope="col">{t('nurse.contract.version', { number: before.versionNumber })}</Table.Th>}
            <Table.Th scope="col">{t('nurse.contract.version', { number: after.versionNumber })}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sideBySide(before ?? after, after).map(({ term, before: was, after: is, changed }) => (
            <Table.Tr key={term}>
              <RowHead fw={400}>{termName(words, term)}</RowHead>
              {before && <Table.Td className="quiet">{termValue(words, term, was)}</Table.Td>}
              <Table.Td fw={changed ? 700 : 400}>
                {termValue(words, term, is)}
                {changed && (
                  <Badge ml="xs" variant="outline" color="harbour" tt="none">
                    {t('nurse.contract.changed')}
                  </Badge>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </ScrollingTable>
    </Panel>
  );
};

const Signatures = ({ version }: { version: ContractVersion }): ReactNode => {
  const { t, instant } = useWords();
  return (
    <Panel title={t('nurse.contract.signatures')}>
      {version.signatures.length === 0 ? (
        <Text className="quiet">{t('nurse.contract.signatures.none')}</Text>
      ) : (
        <List listStyleType="none" withPadding={false} spacing="xs">
          {version.signatures.map(({ side, signedAt, countsFrom, verified }) => {
            const Icon = verified ? IconShieldCheck : IconShieldX;
            return (
              <List.Item key={side} icon={<Icon size={20} aria-hidden />}>
                <strong>{t(`nurse.side.${side}`)}</strong>
                {`${t('shell.colon')} ${t('nurse.contract.signed', { at: instant(signedAt), counts: instant(countsFrom) })} `}
                {t(verified ? 'nurse.contract.verified' : 'nurse.contract.unverified')}
              </List.Item>
            );
          })}
        </List>
      )}
    </Panel>
  );
};

const ContractBody = ({ contract }: { contract: Contract }): ReactNode => {
  const { t } = useWords();
  const { locale } = useLocale();
  const versions = [...contract.versions].sort((a, b) => b.versionNumber - a.versionNumber);
  const [newest] = versions;
  if (!newest) return null;
  const before = versions.slice(1).find(({ status }) => status !== 'declined');
  const mine = newest.signatures.some(({ side }) => side === 'nurse');
  const document = `/v1/contracts/${contract.id}/versions/${newest.versionNumber}/document.pdf?language=${locale}`;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Text fw={600} role="status">
          {t(`nurse.contract.status.${contract.status}`)}
        </Text>
        <Group gap="xs">
          <Button
            component="a"
            href={document}
            download
            variant="default"
            leftSection={<IconFileDownload size={18} aria-hidden />}
          >
            {t('nurse.contract.pdf')}
          </Button>
          <Button variant="default" onClick={() => window.print()} leftSection={<IconPrinter size={18} aria-hidden />}>
            {t('nurse.contract.print')}
          </Button>
        </Group>
      </Group>
      <Versions before={before} after={newest} />
      <ClausesPanel
        clauses={newest.terms.clauses}
        symmetry={contract.symmetry}
        rules={contract.rules}
        currency={newest.terms.payRate.currency}
      />
      <Signatures version={newest} />
      {newest.status === 'open' && !mine && <Signing contract={contract} version={newest} />}
    </Stack>
  );
};

/** The contract beside its previous version; nothing counts until both have signed the same text. */
export const ContractPage = (): ReactNode => {
  const { t } = useWords();
  const { contractId = '' } = useParams({ strict: false });
  const contract = useContract(contractId);
  return (
    <Page title={t('nurse.contract.title')} lead={t('nurse.contract.lead')}>
      <BackLink to="/nurse/submissions">{t('nurse.submission.back')}</BackLink>
      <Loaded query={contract} skeleton={[80, 320, 200]}>
        {(found) => <ContractBody contract={found} />}
      </Loaded>
    </Page>
  );
};
