import type { ReactNode } from 'react';
import { useObjectUrl } from './use-document-file.js';
import type { FileView } from './view-of-file.js';
import styles from './document-viewer.module.css';

/** A photo, as wide as its box times the zoom. */
export const PhotoView = ({ file, name, view }: { file: Blob; name: string; view: FileView }): ReactNode => {
  const url = useObjectUrl(file);
  if (url === null) return null;
  return (
    <img
      src={url}
      alt={name}
      className={styles['sheet']}
      style={{ width: `${view.zoom * 100}%`, transform: `rotate(${view.turn}deg)` }}
    />
  );
};
