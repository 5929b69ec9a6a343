import { dataOf, type components } from '@crossward/api-client';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

type ContactAnswer = components['schemas']['CandidateContactAnswer'];

/** Read on request alone, never in passing: each look is told to her. */
export const Contact = ({ submissionId }: { submissionId: string }): ReactNode => {
  const { t } = useWords();
  const contact = useMutation<ContactAnswer, Error, undefined>({
    mutationFn: () => dataOf(api.GET('/v1/submissions/{submissionId}/contact', { params: { path: { submissionId } } })),
  });
  return (
    <Stack component="section" className="panel" gap="xs">
      <Title order={2}>{t('hospital.contact.title')}</Title>
      {contact.data ? (
        <>
          <Text>{contact.data.email ?? t('hospital.contact.noEmail')}</Text>
          <Text>{contact.data.phone ?? t('hospital.contact.noPhone')}</Text>
        </>
      ) : (
        <>
          <Text className="quiet">{t('hospital.contact.logged')}</Text>
          <Button
            w="fit-content"
            size="sm"
            variant="default"
            loading={contact.isPending}
            onClick={() => contact.mutate(undefined)}
          >
            {t('hospital.contact.show')}
          </Button>
        </>
      )}
      {contact.isError && <Problem error={contact.error} />}
    </Stack>
  );
};
