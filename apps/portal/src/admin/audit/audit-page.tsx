import type { ReactNode } from 'react';
import { Page } from '../../components/page.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { AuditLog } from './audit-log.js';
import { ChainCheck } from './chain-check.js';

/** What everybody did, and whether the record of it is whole. */
export const AuditPage = (): ReactNode => {
  const { t } = useWords();
  return (
    <Page title={t('admin.audit.title')} lead={t('admin.audit.lead')}>
      <ChainCheck />
      <Catalogue name="acts">
        <AuditLog />
      </Catalogue>
    </Page>
  );
};
