import { dataOf, moving } from '@crossward/api-client';
import { Alert, Button, FileInput, Group, Progress, SegmentedControl, Stack } from '@mantine/core';
import { IconCircleCheck, IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { Panel } from '../../components/panel.js';
import { draftOf } from '../profile/draft.js';
import { useProfile, type Profile } from '../use-profile.js';
import { TAKEN } from './add-document.js';
import { EMPTY_CLAIM, withClaim, type ClaimDraft } from './claim-draft.js';
import { ClaimFields } from './claim-fields.js';
import { shrinkPhoto } from './shrink-photo.js';
import { uploadDocument, uploadOf } from './upload-document.js';

const listOwn = () => dataOf(api.GET('/v1/nurses/me/credentials'));

/** Writes the profile with one credential more, and tells the key that this credential then has. */
const useClaiming = (profile: Profile) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (claim: ClaimDraft): Promise<string> => {
      const before = new Set((await listOwn()).map(({ key }) => key));
      const body = withClaim(draftOf(profile), claim);
      await dataOf(api.PUT('/v1/nurses/me', { params: { header: moving(profile.version) }, body }));
      const added = (await listOwn()).find(({ key }) => !before.has(key));
      return added?.key ?? '';
    },
    onSettled: () =>
      Promise.all(['profile', 'credentials', 'matches'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
};

const ClaimForm = ({ profile }: { profile: Profile }): ReactNode => {
  const { t, number } = useWords();
  const navigate = useNavigate();
  const [claim, setClaim] = useState(EMPTY_CLAIM);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const claiming = useClaiming(profile);
  const done = (): void => void navigate({ to: '/nurse/wallet' });
  const attaching = useCreation({
    create: (upload: ReturnType<typeof uploadOf>, header) => uploadDocument(upload, header, setSent),
    changes: ['credentials'],
    onCreated: done,
  });
  const attach = async (key: string): Promise<void> => {
    if (!file || key === '') return done();
    setSent(0);
    attaching.mutate(uploadOf(key, await shrinkPhoto(file)));
  };
  // What is on the profile already is not put there twice: then only the file is sent again.
  const submit = (): void =>
    claiming.data === undefined
      ? claiming.mutate(claim, { onSuccess: (key) => void attach(key) })
      : void attach(claiming.data);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Panel title={t('nurse.claim.what')}>
        <fieldset disabled={claiming.isSuccess} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
          <Stack>
            <SegmentedControl
              aria-label={t('nurse.claim.what')}
              value={claim.kind}
              data={(['licence', 'certificate'] as const).map((value) => ({
                value,
                label: t(`shell.credential.${value}`),
              }))}
              onChange={(kind) => setClaim((before) => ({ ...before, kind: kind as ClaimDraft['kind'] }))}
            />
            <ClaimFields claim={claim} change={(part) => setClaim((before) => ({ ...before, ...part }))} />
          </Stack>
        </fieldset>
        <FileInput
          label={t('nurse.claim.file')}
          description={t('nurse.document.rules')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          accept={TAKEN}
          clearable
          clearButtonProps={{ 'aria-label': t('nurse.claim.file.clear') }}
          leftSection={<IconPaperclip size={18} aria-hidden />}
          placeholder={t('nurse.claim.file.choose')}
          value={file}
          onChange={setFile}
        />
        {attaching.isPending && (
          <div role="status">
            {t('nurse.document.sending', { share: number(sent, { style: 'percent' }) })}
            <Progress value={100 * sent} aria-label={t('nurse.document.progress')} />
          </div>
        )}
        {claiming.isError && <Problem error={claiming.error} />}
        {attaching.isError && (
          <>
            <Alert color="green" icon={<IconCircleCheck />} title={t('nurse.claim.saved')}>
              {t('nurse.claim.saved.next')}
            </Alert>
            <Problem error={attaching.error} />
          </>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={claiming.isPending || attaching.isPending}>
            {t('nurse.claim.save')}
          </Button>
        </Group>
      </Panel>
    </form>
  );
};

/** A new credential and the paper that shows it, in one go. */
export const ClaimPage = (): ReactNode => {
  const { t } = useWords();
  const profile = useProfile();
  return (
    <Page title={t('nurse.claim.title')} lead={t('nurse.claim.lead')}>
      <BackLink to="/nurse/wallet">{t('nurse.claim.back')}</BackLink>
      <Loaded query={profile}>{(found) => <ClaimForm profile={found} />}</Loaded>
    </Page>
  );
};
