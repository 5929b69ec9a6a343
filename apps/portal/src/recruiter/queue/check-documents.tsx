import { dataOf } from '@crossward/api-client';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { DocumentViewer } from '../../components/documents/document-viewer.js';
import { fileSize } from '../../components/documents/file-size.js';
import { Loaded } from '../../components/loaded.js';
import { useWords } from '../../i18n/use-words.js';

const useDocuments = (verificationId: string) =>
  useQuery({
    queryKey: ['verification', verificationId, 'documents'],
    queryFn: () =>
      dataOf(api.GET('/v1/verifications/{verificationId}/documents', { params: { path: { verificationId } } })),
  });

/** What the nurse attached to the claim. A file is read, and its reading on record, only once it is chosen. */
export const CheckDocuments = ({ verificationId }: { verificationId: string }): ReactNode => {
  const words = useWords();
  const { t, instant } = words;
  const documents = useDocuments(verificationId);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div>
      <Title order={3} fz="md" mb={4}>
        {t('recruiter.documents.title')}
      </Title>
      <Loaded query={documents} skeleton={[40]}>
        {(items) => {
          const shown = items.find(({ id }) => id === chosen);
          if (items.length === 0) return <Text className="quiet">{t('recruiter.documents.none')}</Text>;
          return (
            <Stack gap="sm">
              <Group gap="xs">
                {items.map(({ id, fileName, mediaType }) => (
                  <Button
                    key={id}
                    size="xs"
                    variant={id === chosen ? 'filled' : 'default'}
                    aria-pressed={id === chosen}
                    leftSection={
                      mediaType === 'application/pdf' ? (
                        <IconFileTypePdf size={16} aria-hidden />
                      ) : (
                        <IconPhoto size={16} aria-hidden />
                      )
                    }
                    onClick={() => setChosen(id === chosen ? null : id)}
                  >
                    <span dir="auto">{fileName}</span>
                  </Button>
                ))}
              </Group>
              {shown ? (
                <>
                  <Text size="sm" className="quiet">
                    {t('recruiter.documents.attached', {
                      at: instant(shown.attachedAt),
                      size: fileSize(shown.byteSize, words),
                    })}
                  </Text>
                  {shown.alsoOfAnotherNurse && (
                    <Alert color="red" icon={<IconAlertTriangle />} title={t('recruiter.documents.shared')}>
                      {t('recruiter.documents.shared.next')}
                    </Alert>
                  )}
                  <DocumentViewer key={shown.id} document={shown} />
                </>
              ) : (
                <Text size="sm" className="quiet">
                  {t('recruiter.documents.choose')}
                </Text>
              )}
            </Stack>
          );
        }}
      </Loaded>
    </div>
  );
};
