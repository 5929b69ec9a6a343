import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { Thread } from '../../components/messages/thread.js';
import { useWords } from '../../i18n/use-words.js';

/** The conversation about a submission of hers. */
export const ThreadPage = (): ReactNode => {
  const { t } = useWords();
  const { submissionId = '' } = useParams({ strict: false });
  return (
    <Thread
      submissionId={submissionId}
      say={(id, values) => t(`nurse.messages.${id}`, values)}
      back={<BackLink to={`/nurse/submissions/${submissionId}`}>{t('nurse.offer.back')}</BackLink>}
    />
  );
};
