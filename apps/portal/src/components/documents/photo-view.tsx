import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Problem } from '../problem.js';
import styles from './document-viewer.module.css';
import type { FileView } from './view-of-file.js';

const draw = (canvas: HTMLCanvasElement, bitmap: ImageBitmap, turn: number): void => {
  const { width, height } = bitmap;
  const upright = turn % 180 === 0;
  [canvas.width, canvas.height] = upright ? [width, height] : [height, width];
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turn * Math.PI) / 180);
  pen.drawImage(bitmap, -width / 2, -height / 2);
};

/** A photo, as wide as its box times the zoom; drawn, so that it takes its place turned as well. */
export const PhotoView = ({ file, name, view }: { file: Blob; name: string; view: FileView }): ReactNode => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let over = false;
    const reading = createImageBitmap(file);
    reading.then((read) => !over && setBitmap(read), setError);
    return () => {
      over = true;
      void reading.then(
        (read) => read.close(),
        () => undefined,
      );
    };
  }, [file]);
  useEffect(() => {
    if (canvas.current && bitmap) draw(canvas.current, bitmap, view.turn);
  }, [bitmap, view.turn]);
  if (error !== null) return <Problem error={error} />;
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={name}
      data-drawn={bitmap !== null}
      className={styles['sheet']}
      style={{ width: `${view.zoom * 100}%` }}
    />
  );
};
