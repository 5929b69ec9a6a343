import { Skeleton } from '@mantine/core';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { Problem } from '../problem.js';
import styles from './document-viewer.module.css';
import type { FileView } from './view-of-file.js';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Draws glyphs and pictures itself and runs nothing of the file: no scripts, forms, links or WebAssembly. */
const QUIET = { enableXfa: false, disableFontFace: true, useSystemFonts: false, useWasm: false, verbosity: 0 } as const;

const usePdf = (file: Blob): { pdf: PDFDocumentProxy | null; error: unknown } => {
  const [state, setState] = useState<{ pdf: PDFDocumentProxy | null; error: unknown }>({ pdf: null, error: null });
  useEffect(() => {
    let over = false;
    const loading = file.arrayBuffer().then((data) => (over ? null : getDocument({ ...QUIET, data })));
    loading
      .then((task) => task?.promise)
      .then(
        (pdf) => !over && pdf && setState({ pdf, error: null }),
        (error: unknown) => !over && setState({ pdf: null, error }),
      );
    return () => {
      over = true;
      void loading.then((task) => task?.destroy());
    };
  }, [file]);
  return state;
};

const draw = async (pdf: PDFDocumentProxy, canvas: HTMLCanvasElement, view: FileView): Promise<RenderTask> => {
  const page = await pdf.getPage(view.page);
  const rotation = (page.rotate + view.turn) % 360;
  const plain = page.getViewport({ scale: 1, rotation });
  const box = canvas.parentElement?.clientWidth ?? plain.width;
  const sharpness = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: (box * view.zoom * sharpness) / plain.width, rotation });
  [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  return page.render({ canvas, viewport });
};

interface PdfViewProps {
  file: Blob;
  name: string;
  view: FileView;
}

/** One page of a PDF, drawn on a canvas. */
export const PdfView = ({ file, name, view }: PdfViewProps): ReactNode => {
  const { pdf, error } = usePdf(file);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const sheet = canvas.current;
    if (!pdf || !sheet) return;
    let over = false;
    const drawing = draw(pdf, sheet, view);
    drawing
      .then((task) => (over ? task.cancel() : task.promise))
      .then(
        () => !over && setDrawn(true),
        () => undefined, // cancelled for a newer one
      );
    return () => {
      over = true;
      void drawing.then(
        (task) => task.cancel(),
        () => undefined,
      );
    };
  }, [pdf, view]);
  if (error) return <Problem error={error} />;
  if (!pdf) return <PageSkeleton />;
  return (
    <>
      {!drawn && <Skeleton height={320} />}
      <canvas
        ref={canvas}
        role="img"
        aria-label={name}
        data-drawn={drawn}
        className={styles['sheet']}
        style={{ width: `${view.zoom * 100}%` }}
      />
    </>
  );
};
