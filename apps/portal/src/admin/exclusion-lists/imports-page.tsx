import { creating, dataOf, type components } from '@crossward/api-client';
import { Badge, Button, Checkbox, FileInput, Group, List, Progress, Stack, Text, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useProgress } from '../../api/use-progress.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

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

const ImportCard = ({ listed }: { listed: Import }): ReactNode => {
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
      {isRunning(item) && <Progress value={100} animated aria-label={t('admin.imports.status.importing')} />}
      {errors.length > 0 && (
        <List size="sm">
          {errors.slice(0, SHOWN_ERRORS).map(({ line, code, message }) => (
            <List.Item key={`${line} ${code}`}>
              {t('admin.imports.line', { line })} <span lang="en">{message}</span>
            </List.Item>
          ))}
        </List>
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
                <ImportCard key={each.id} listed={each} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
};
