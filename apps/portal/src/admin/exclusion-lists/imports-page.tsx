import { creating, dataOf, type components } from '@crossward/api-client';
import { Badge, Button, Checkbox, FileInput, Group, List, Progress, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useProgress } from '../../api/use-progress.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { errorFile } from './error-file.js';
import { LineError } from './line-error.js';

type Import = components['schemas']['ImportView'];
const SHOWN_ERRORS = 5;

const isRunning = ({ status }: Import): boolean => status === 'received' || status === 'importing';

const Upload = (): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [acceptSmaller, setAcceptSmaller] = useState(false);
  // The same file pressed twice is one import.
  const key = useRef<{ file: File; key: string } | null>(null);
  const upload = useMutation({
    mutationFn: (chosen: File) => {
      if (key.current?.file !== chosen) key.current = { file: chosen, key: crypto.randomUUID() };
      const form = new FormData();
      form.set('file', chosen);
      return dataOf(
        api.POST('/v1/exclusion-list-imports', {
          params: { query: { acceptSmaller }, header: creating(key.current.key) },
          body: form as never,
        }),
      );
    },
    onSuccess: async () => {
      key.current = null;
      setFile(null);
      await queries.invalidateQueries({ queryKey: ['exclusion-list-imports'] });
    },
  });
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) upload.mutate(file);
      }}
    >
      <Stack gap="sm">
        <Group align="end" gap="sm">
          <FileInput
            label={t('admin.imports.file')}
            placeholder={t('admin.imports.choose')}
            description={t('admin.imports.rules')}
            accept=".csv,text/csv"
            clearable
            w={380}
            maw="100%"
            value={file}
            onChange={setFile}
          />
          <Button type="submit" disabled={!file} loading={upload.isPending}>
            {t('admin.imports.start')}
          </Button>
        </Group>
        <Checkbox
          label={t('admin.imports.smaller')}
          checked={acceptSmaller}
          onChange={({ currentTarget }) => setAcceptSmaller(currentTarget.checked)}
        />
        {upload.isError && <Problem error={upload.error} />}
      </Stack>
    </form>
  );
};

const useImport = (listed: Import): Import => {
  const queryKey = ['exclusion-list-import', listed.id];
  const { data } = useQuery({ queryKey, queryFn: () => listed, initialData: listed, enabled: false });
  const current = isRunning(listed) ? data : listed;
  useProgress(`/v1/exclusion-list-imports/${listed.id}/events`, queryKey, isRunning(current));
  return current;
};

const keep = (item: Import): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([errorFile(item.progress.errors)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${item.fileName.replace(/\.csv$/i, '')}-errors.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** A list is about as long as the one in use: how far it is, out of a hundred; null while nothing is known. */
const partDone = ({ progress }: Import, usual: number | null): number | null =>
  usual === null || usual === 0 ? null : Math.min(99, Math.round((progress.linesRead / usual) * 100));

const Running = ({ item, usual }: { item: Import; usual: number | null }): ReactNode => {
  const { t, number } = useWords();
  const part = partDone(item, usual);
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress
        flex={1}
        value={part ?? 100}
        animated={part === null}
        striped={part === null}
        aria-label={t(`admin.imports.status.${item.status}`)}
      />
      {part !== null && (
        <Text size="sm">{t('admin.imports.about', { part: number(part / 100, { style: 'percent' }) })}</Text>
      )}
    </Group>
  );
};

const ImportCard = ({ listed, usual }: { listed: Import; usual: number | null }): ReactNode => {
  const { t, instant, number } = useWords();
  const item = useImport(listed);
  const { linesRead, accepted, errorCount, errors } = item.progress;
  return (
    <Stack component="article" className="panel" gap={6}>
      <Group justify="space-between" gap="xs">
        <Title order={2} fz="md">
          {item.fileName}
        </Title>
        <Group gap={6}>
          {item.active && (
            <Badge tt="none" color="harbour">
              {t('admin.imports.active')}
            </Badge>
          )}
          {item.simulated && (
            <Badge tt="none" variant="outline" color="gray">
              {t('admin.imports.simulated')}
            </Badge>
          )}
          <Badge tt="none" variant="outline" color="gray">
            {t(`admin.imports.status.${item.status}`)}
          </Badge>
        </Group>
      </Group>
      <Text size="sm" className="quiet">
        {instant(item.requestedAt)} · {t('admin.imports.size', { kilobytes: number(Math.ceil(item.fileBytes / 1024)) })}
      </Text>
      <Text role={isRunning(item) ? 'status' : undefined}>
        {t('admin.imports.rows', { read: linesRead, accepted, errors: errorCount })}
      </Text>
      {isRunning(item) && <Running item={item} usual={usual} />}
      {errors.length > 0 && (
        <List size="sm">
          {errors.slice(0, SHOWN_ERRORS).map((error) => (
            <List.Item key={`${error.line} ${error.code}`}>
              {t('admin.imports.line', { line: error.line })} <LineError error={error} />
            </List.Item>
          ))}
        </List>
      )}
      {errors.length > 0 && (
        <Group gap="sm">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => keep(item)}
          >
            {t('admin.imports.errorFile')}
          </Button>
          <Text size="sm" className="quiet">
            {t('admin.imports.named', { named: errors.length, all: errorCount })}
          </Text>
        </Group>
      )}
    </Stack>
  );
};

/** The lists of excluded persons: which one is asked now, and what became of each file. */
export const ImportsPage = (): ReactNode => {
  const { t } = useWords();
  const imports = useQuery({
    queryKey: ['exclusion-list-imports'],
    queryFn: () => dataOf(api.GET('/v1/exclusion-list-imports', { params: { query: { limit: 50 } } })),
  });
  return (
    <Page title={t('admin.imports.title')} lead={t('admin.imports.lead')}>
      <Upload />
      <Loaded query={imports}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={<IconFileImport size={40} />}
              title={t('admin.imports.empty')}
              next={t('admin.imports.empty.next')}
            />
          ) : (
            <Stack gap="sm">
              {items.map((each) => (
                <ImportCard
                  key={each.id}
                  listed={each}
                  usual={items.find(({ active }) => active)?.progress.linesRead ?? null}
                />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
};
