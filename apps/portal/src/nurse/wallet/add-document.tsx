import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconCamera, IconFileUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useCreation } from '../../api/use-creation.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { shrinkPhoto } from './shrink-photo.js';
import { uploadDocument, uploadOf } from './upload-document.js';

export const TAKEN = 'application/pdf,image/jpeg,image/png,image/webp';

/** Where there is a camera at hand, a photo is one tap away. */
const hasTouch = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** Adds a photo or a file to a credential: chosen, made smaller, sent, and what went wrong beside the button. */
export const AddDocument = ({ credential, label }: { credential: string; label: string }): ReactNode => {
  const { t, number } = useWords();
  const [sent, setSent] = useState(0);
  const [picker, camera] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const id = useId();
  const adding = useCreation({
    create: (upload: ReturnType<typeof uploadOf>, header) => uploadDocument(upload, header, setSent),
    changes: ['credentials'],
  });
  const add = async (file: File | null | undefined): Promise<void> => {
    if (!file) return;
    setSent(0);
    adding.mutate(uploadOf(credential, await shrinkPhoto(file)));
  };
  const input = (more: { ref: typeof picker; accept: string; capture?: 'environment'; name: string }): ReactNode => (
    <input
      type="file"
      hidden
      tabIndex={-1}
      aria-label={label}
      {...more}
      onChange={({ currentTarget }) => {
        void add(currentTarget.files?.[0]);
        currentTarget.value = ''; // the same file may be chosen again
      }}
    />
  );
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {input({ ref: picker, accept: TAKEN, name: 'file' })}
        <Button
          variant="default"
          size="sm"
          leftSection={<IconFileUpload size={18} aria-hidden />}
          loading={adding.isPending}
          aria-describedby={id}
          onClick={() => picker.current?.click()}
        >
          {t('nurse.document.add')}
        </Button>
        {hasTouch() && (
          <>
            {input({ ref: camera, accept: 'image/*', capture: 'environment', name: 'photo' })}
            <Button
              variant="default"
              size="sm"
              leftSection={<IconCamera size={18} aria-hidden />}
              disabled={adding.isPending}
              aria-describedby={id}
              onClick={() => camera.current?.click()}
            >
              {t('nurse.document.photo')}
            </Button>
          </>
        )}
        <span id={id} hidden>
          {label}
        </span>
      </Group>
      {adding.isPending && (
        <div role="status">
          <Text size="sm">{t('nurse.document.sending', { share: number(sent, { style: 'percent' }) })}</Text>
          <Progress value={100 * sent} aria-label={t('nurse.document.progress')} />
        </div>
      )}
      {adding.isError && <Problem error={adding.error} />}
    </Stack>
  );
};
