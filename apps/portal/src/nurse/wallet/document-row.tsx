import { dataOf, type components } from '@crossward/api-client';
import { ActionIcon, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEye, IconFileTypePdf, IconLock, IconPhoto, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { DocumentViewer } from '../../components/documents/document-viewer.js';
import { fileSize } from '../../components/documents/file-size.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

type Document = components['schemas']['AttachedDocument'];

const Remove = ({ document }: { document: Document }): ReactNode => {
  const { t } = useWords();
  const [open, { open: ask, close }] = useDisclosure(false);
  const removing = useMove({
    move: (_: { version: number }, header) =>
      dataOf(
        api.POST('/v1/documents/{documentId}/withdrawal', { params: { path: { documentId: document.id }, header } }),
      ),
    changes: ['credentials'],
    onMoved: close,
  });
  const label = t('nurse.document.remove', { name: document.fileName });
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={ask}>
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
      <Modal
        opened={open}
        onClose={close}
        title={t('nurse.document.remove.title')}
        centered
        closeButtonProps={{ 'aria-label': t('nurse.act.cancel') }}
      >
        <Stack>
          <Text>{t('nurse.document.remove.what', { name: document.fileName })}</Text>
          {removing.isError && <Problem error={removing.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('nurse.act.cancel')}
            </Button>
            <Button
              color="red"
              loading={removing.isPending}
              onClick={() => removing.mutate({ version: document.version })}
            >
              {t('nurse.document.remove.title')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
};

/** One photo or file of a credential: what it is, a look at it, and away with it. */
export const DocumentRow = ({ document }: { document: Document }): ReactNode => {
  const words = useWords();
  const { t, instant } = words;
  const [shown, { toggle }] = useDisclosure(false);
  const { fileName, mediaType, pages, byteSize, attachedAt, reliedOn, alsoAttachedTo } = document;
  const Icon = mediaType === 'application/pdf' ? IconFileTypePdf : IconPhoto;
  return (
    <Stack component="li" gap="xs">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Icon size={22} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
        <div style={{ flex: '1 1 auto', minWidth: 0 }}>
          <Text dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {fileName}
          </Text>
          <Text size="sm" className="quiet">
            {[
              pages === null ? '' : t('nurse.document.pages', { count: pages }),
              fileSize(byteSize, words),
              t('nurse.document.added', { at: instant(attachedAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {alsoAttachedTo.length > 0 && (
            <Text size="sm">{t('nurse.document.also', { count: alsoAttachedTo.length })}</Text>
          )}
          {reliedOn && (
            <Group gap={4} wrap="nowrap" align="flex-start">
              <IconLock size={16} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
              <Text size="sm">{t('nurse.document.kept')}</Text>
            </Group>
          )}
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-expanded={shown}
          aria-label={t(shown ? 'nurse.document.hide' : 'nurse.document.show', { name: fileName })}
          onClick={toggle}
        >
          <IconEye size={20} aria-hidden />
        </ActionIcon>
        {!reliedOn && <Remove document={document} />}
      </Group>
      {shown && <DocumentViewer document={document} />}
    </Stack>
  );
};
