import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { Thread } from '../../components/messages/thread.js';
import { useWords } from '../../i18n/use-words.js';

/** The conversation about one submission for a gap of the hospital. */
export const MessagesPage = (): ReactNode => {
  const { t } = useWords();
  const { submissionId = '' } = useParams({ strict: false });
  return (
    <Thread
      submissionId={submissionId}
      say={(id, values) => t(`hospital.messages.${id}`, values)}
      back={<BackLink to={`/hospital/submissions/${submissionId}`}>{t('hospital.messages.back')}</BackLink>}
    />
  );
};
