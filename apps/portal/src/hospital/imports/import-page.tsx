import { dataOf, type components } from '@crossward/api-client';
import { Alert, Anchor, Button, FileInput, Group, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconFileAlert, IconFileUpload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { WideTable } from '../../components/wide-table.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { MoreButton } from '../../components/more-button.js';
import { RowHead } from '../../components/row-head.js';

type Import = components['schemas']['GapImportAnswer'];
const UNDER_WAY: readonly Import['status'][] = ['received', 'reading'];
const POLL_MS = 700;

interface Upload {
  file: File;
  /** Tells one file from another: a `File` itself is written as nothing. */
  print: string;
  dryRun: boolean;
}

const upload = async ({ file, dryRun }: Upload, header: { 'Idempotency-Key': string }): Promise<Import> => {
  const form = new FormData();
  form.append('file', file);
  return dataOf(
    api.POST('/v1/gap-imports', {
      params: { query: { dryRun }, header },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
};

const Findings = ({ gapImportId }: { gapImportId: string }): ReactNode => {
  const { t, number } = useWords();
  const { locale } = useLocale();
  const findings = useInfiniteQuery({
    queryKey: ['gap-imports', gapImportId, 'findings', locale],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/gap-imports/{gapImportId}/findings', {
          params: {
            path: { gapImportId },
            query: { limit: 50, language: locale, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  if (findings.isError) return <Problem error={findings.error} onRetry={() => void findings.refetch()} />;
  const items = findings.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <Stack className="panel">
      <Title order={2}>{t('hospital.import.findings')}</Title>
      <WideTable label={t('hospital.import.findings')} minWidth={640}>
        <Table verticalSpacing="sm" aria-label={t('hospital.import.findings')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" ta="right">
                {t('hospital.import.row')}
              </Table.Th>
              {(['column', 'value', 'problem'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`hospital.import.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((finding, index) => (
              <Table.Tr key={index}>
                <RowHead ta="right" data-titled>
                  {number(finding.row)}
                </RowHead>
                <Table.Td>{finding.column ?? '–'}</Table.Td>
                <Table.Td>{finding.value}</Table.Td>
                <Table.Td>
                  {finding.message} <strong>{finding.nextStep}</strong>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      <Anchor href={`/v1/gap-imports/${gapImportId}/findings-file?format=xlsx&language=${locale}`} download>
        {t('hospital.import.findingsFile')}
      </Anchor>
      <MoreButton query={findings} />
    </Stack>
  );
};

interface OutcomeProps {
  gapImport: Import;
  onImport: () => void;
  importing: boolean;
}

const Outcome = ({ gapImport, onImport, importing }: OutcomeProps): ReactNode => {
  const { t, number } = useWords();
  if (UNDER_WAY.includes(gapImport.status))
    return (
      <Stack className="panel" gap="xs" role="status">
        <Text>
          {t('hospital.import.reading', { done: number(gapImport.rowsDone), total: number(gapImport.rowsTotal) })}
        </Text>
        <Progress
          value={gapImport.rowsTotal === 0 ? 0 : (100 * gapImport.rowsDone) / gapImport.rowsTotal}
          aria-label={t('hospital.import.progress')}
        />
      </Stack>
    );
  if (gapImport.findingCount > 0 || gapImport.status === 'rejected')
    return (
      <Alert
        color="gray"
        role="status"
        icon={<IconFileAlert aria-hidden />}
        title={t('hospital.import.refused', { count: gapImport.findingCount })}
      >
        {t('hospital.import.refused.next')}
      </Alert>
    );
  if (gapImport.dryRun)
    return (
      <Alert
        color="harbour"
        role="status"
        icon={<IconCircleCheck aria-hidden />}
        title={t('hospital.import.checked', { count: gapImport.rowsTotal })}
      >
        <Button mt="xs" loading={importing} onClick={onImport}>
          {t('hospital.import.now')}
        </Button>
      </Alert>
    );
  return (
    <Alert
      color="harbour"
      role="status"
      icon={<IconCircleCheck aria-hidden />}
      title={t('hospital.import.added', { count: gapImport.gapsAdded })}
    >
      <Button mt="xs" component={Link} to="/hospital">
        {t('hospital.import.look')}
      </Button>
    </Alert>
  );
};

interface EarlierProps {
  /** The import above, as it is now. */
  shown: Import | undefined;
  onOpen: (gapImportId: string) => void;
}

/** Imports of before, to be looked at again. */
const Earlier = ({ shown, onOpen }: EarlierProps): ReactNode => {
  const { t, instant, number } = useWords();
  const imports = useQuery({
    queryKey: ['gap-imports', 'list'],
    queryFn: () => dataOf(api.GET('/v1/gap-imports', { params: { query: { limit: 10 } } })),
  });
  const items = (imports.data?.items ?? []).map((one) => (one.id === shown?.id ? shown : one));
  if (items.length === 0) return null;
  return (
    <Stack component="section" className="panel">
      <Title order={2}>{t('hospital.import.earlier')}</Title>
      <WideTable label={t('hospital.import.earlier')} minWidth={560}>
        <Table verticalSpacing="xs" aria-label={t('hospital.import.earlier')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('hospital.import.file')}</Table.Th>
              <Table.Th scope="col">{t('hospital.import.when')}</Table.Th>
              <Table.Th scope="col">{t('hospital.submissions.status')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hospital.import.rows')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <Table.Tr key={one.id}>
                <RowHead fw={400}>
                  <Anchor component="button" type="button" onClick={() => onOpen(one.id)} dir="auto">
                    {one.fileName}
                  </Anchor>
                </RowHead>
                <Table.Td>{instant(one.requestedAt)}</Table.Td>
                <Table.Td>{t(`hospital.importStatus.${one.status}`)}</Table.Td>
                <Table.Td ta="right">{number(one.rowsTotal)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

/** Many gaps from one file: first looked through, nothing kept; then taken over whole, or not at all. */
export const ImportPage = (): ReactNode => {
  const { t } = useWords();
  const organisationId = useSession().data?.organisationId ?? null;
  const [file, setFile] = useState<File | null>(null);
  const [importId, setImportId] = useState<string | null>(null);
  const sending = useCreation<Upload, Import>({
    create: upload,
    changes: ['gap-imports'],
    onCreated: ({ id }) => setImportId(id),
  });
  const gapImport = useQuery({
    queryKey: ['gap-imports', importId],
    enabled: importId !== null,
    queryFn: () =>
      dataOf(api.GET('/v1/gap-imports/{gapImportId}', { params: { path: { gapImportId: importId ?? '' } } })),
    refetchInterval: ({ state }) => (state.data && UNDER_WAY.includes(state.data.status) ? POLL_MS : false),
  });
  const send = (dryRun: boolean): void => {
    if (file) sending.mutate({ file, print: `${file.name} ${file.size} ${file.lastModified}`, dryRun });
  };
  return (
    <Page title={t('hospital.import.title')} lead={t('hospital.import.lead')}>
      <Group align="flex-end">
        <FileInput
          label={t('hospital.import.file')}
          placeholder={t('hospital.import.choose')}
          size="md"
          miw={280}
          accept=".csv,.xlsx"
          leftSection={<IconFileUpload size={20} aria-hidden />}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            setImportId(null);
            sending.reset();
          }}
        />
        <Button disabled={!file} loading={sending.isPending} onClick={() => send(true)}>
          {t('hospital.import.check')}
        </Button>
      </Group>
      {organisationId && (
        <Anchor href={`/v1/organisations/${organisationId}/gap-export?format=xlsx`} download>
          {t('hospital.import.begin')}
        </Anchor>
      )}
      {sending.isError && <Problem error={sending.error} />}
      {gapImport.isError && <Problem error={gapImport.error} onRetry={() => void gapImport.refetch()} />}
      {importId !== null && gapImport.data && (
        <>
          <Outcome gapImport={gapImport.data} importing={sending.isPending} onImport={() => send(false)} />
          {!UNDER_WAY.includes(gapImport.data.status) && <Findings gapImportId={gapImport.data.id} />}
        </>
      )}
      <Earlier shown={gapImport.data} onOpen={setImportId} />
    </Page>
  );
};
