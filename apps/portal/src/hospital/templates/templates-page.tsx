import { dataOf } from '@crossward/api-client';
import { Anchor, Button, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { IconArchive, IconPlus, IconTemplate } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import type { Template } from '../new-gap/gap-form.js';
import { useUnits } from '../new-gap/use-units.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { useTemplates } from './use-templates.js';
import { RowHead } from '../../components/row-head.js';

const Retire = ({ template }: { template: Template }): ReactNode => {
  const { t } = useWords();
  const retirement = useMove<{ version: number }, Template>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/gap-templates/{gapTemplateId}/retirement', {
          params: { path: { gapTemplateId: template.id }, header },
        }),
      ),
    changes: ['gap-templates'],
  });
  return (
    <ConfirmButton
      label={t('hospital.templates.retire')}
      explanation={t('hospital.templates.retire.means', { name: template.name })}
      act={retirement}
      input={{ version: template.version }}
      variant="default"
      size="xs"
      leftSection={<IconArchive size={16} aria-hidden />}
    />
  );
};

const Templates = ({ items, mayChange }: { items: readonly Template[]; mayChange: boolean }): ReactNode => {
  const { t, exact, number } = useWords();
  const units = useUnits();
  return (
    <WideTable label={t('hospital.templates.title')} minWidth={760} className="panel">
      <Table verticalSpacing="sm" aria-label={t('hospital.templates.title')}>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'unit', 'seats', 'payRate'] as const).map((column) => (
              <Table.Th key={column} scope="col" ta={column === 'seats' || column === 'payRate' ? 'right' : 'left'}>
                {t(column === 'name' ? 'hospital.templates.name' : `hospital.new.${column}`)}
              </Table.Th>
            ))}
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((template) => {
            const placed = units.find(({ unit }) => unit.id === template.unitId);
            return (
              <Table.Tr key={template.id}>
                <RowHead>
                  {mayChange && template.status === 'active' ? (
                    <Anchor component={Link} to={`/hospital/templates/${template.id}`} fw={600} dir="auto">
                      {template.name}
                    </Anchor>
                  ) : (
                    <span dir="auto">{template.name}</span>
                  )}
                </RowHead>
                <Table.Td>
                  {placed?.unit.name}
                  <Text size="sm" className="quiet">
                    {placed?.facility?.name}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">{number(template.seats)}</Table.Td>
                <Table.Td ta="right">{t('hospital.pay.per.hour', { amount: exact(template.payRate) })}</Table.Td>
                <Table.Td ta="right">
                  {mayChange && template.status === 'active' && <Retire template={template} />}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

/** What gaps begin from: written once, used as often as the need comes back. */
export const TemplatesPage = (): ReactNode => {
  const { t } = useWords();
  const [status, setStatus] = useState<'active' | 'retired'>('active');
  const mayChange = useSession().data?.permissions.includes('gap:request') ?? false;
  const templates = useTemplates(status);
  return (
    <Page title={t('hospital.templates.title')} lead={t('hospital.templates.lead')}>
      <BackLink to="/hospital">{t('hospital.candidates.back')}</BackLink>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('hospital.submissions.status')}
          value={status}
          onChange={(value) => setStatus(value as 'active' | 'retired')}
          data={(['active', 'retired'] as const).map((value) => ({
            value,
            label: t(`hospital.templates.status.${value}`),
          }))}
        />
        {mayChange && (
          <Button component={Link} to="/hospital/templates/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('hospital.templates.new')}
          </Button>
        )}
      </Group>
      <Loaded query={templates} skeleton={[240]}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={<IconTemplate size={40} />}
              title={t('hospital.templates.empty')}
              next={t('hospital.templates.empty.next')}
            />
          ) : (
            <Stack>
              <Templates items={items} mayChange={mayChange} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
};
