import { ActionIcon, Button, Text, Tooltip } from '@mantine/core';
import {
  IconArrowAutofitWidth,
  IconChevronLeft,
  IconChevronRight,
  IconDownload,
  IconRotate,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
  type Icon,
} from '@tabler/icons-react';
import type { components } from '@crossward/api-client';
import { lazy, Suspense, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { Loaded } from '../loaded.js';
import styles from './document-viewer.module.css';
import { PhotoView } from './photo-view.js';
import { saveFile, useDocumentFile } from './use-document-file.js';
import { AS_IT_IS, moved, moveOfKey, type FileView, type Move } from './view-of-file.js';

type Document = Pick<components['schemas']['DocumentView'], 'id' | 'fileName' | 'mediaType' | 'pages'>;

const PdfView = lazy(() => import('./pdf-view.js').then((module) => ({ default: module.PdfView })));

const TOOLS: readonly { move: Move; icon: Icon; key: string }[] = [
  { move: 'out', icon: IconZoomOut, key: '−' },
  { move: 'in', icon: IconZoomIn, key: '+' },
  { move: 'fit', icon: IconArrowAutofitWidth, key: '0' },
  { move: 'left', icon: IconRotate, key: '[' },
  { move: 'right', icon: IconRotateClockwise, key: ']' },
];

const Tool = ({ label, icon: Icon, onClick, disabled = false }: ToolProps): ReactNode => (
  <Tooltip label={label}>
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick} disabled={disabled}>
      <Icon size={20} aria-hidden />
    </ActionIcon>
  </Tooltip>
);

interface ToolProps {
  label: string;
  icon: Icon;
  onClick: () => void;
  disabled?: boolean;
}

const Pages = ({ view, pages, go }: { view: FileView; pages: number; go: (move: Move) => void }): ReactNode => {
  const { t } = useWords();
  if (pages < 2) return null;
  return (
    <>
      <Tool
        label={t('shell.document.previous')}
        icon={IconChevronLeft}
        onClick={() => go('previous')}
        disabled={view.page === 1}
      />
      <Text size="sm" role="status">
        {t('shell.document.page', { page: view.page, pages })}
      </Text>
      <Tool
        label={t('shell.document.next')}
        icon={IconChevronRight}
        onClick={() => go('next')}
        disabled={view.page === pages}
      />
    </>
  );
};

const Save = ({ file, name }: { file: Blob; name: string }): ReactNode => {
  const { t } = useWords();
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => saveFile(file, name)}
    >
      {t('shell.document.save')}
    </Button>
  );
};

/** A photo or PDF with what one needs to read it: closer, turned, page by page; by buttons, and by keys while it has the focus. */
export const DocumentViewer = ({ document }: { document: Document }): ReactNode => {
  const { t } = useWords();
  const file = useDocumentFile(document.id);
  const [view, setView] = useState(AS_IT_IS);
  const pages = document.pages ?? 1;
  const go = (move: Move): void => setView((before) => moved(before, move, pages));
  const onKey = (event: KeyboardEvent): void => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moveOfKey(event.key);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    go(move);
  };
  return (
    <div className={styles['viewer']} role="group" aria-label={document.fileName} onKeyDown={onKey}>
      <div className={styles['tools']}>
        <span className={styles['name']} dir="auto">
          {document.fileName}
        </span>
        <Pages view={view} pages={pages} go={go} />
        {TOOLS.map(({ move, icon, key }) => (
          <Tool key={move} label={`${t(`shell.document.${move}`)} (${key})`} icon={icon} onClick={() => go(move)} />
        ))}
        {file.data && <Save file={file.data} name={document.fileName} />}
      </div>
      <div className={styles['table']} tabIndex={0} role="region" aria-label={t('shell.document.sheet')}>
        <Loaded query={file} skeleton={[280]}>
          {(blob) =>
            document.mediaType === 'application/pdf' ? (
              <Suspense fallback={<PageSkeleton />}>
                <PdfView file={blob} name={document.fileName} view={view} />
              </Suspense>
            ) : (
              <PhotoView file={blob} name={document.fileName} view={view} />
            )
          }
        </Loaded>
      </div>
    </div>
  );
};
