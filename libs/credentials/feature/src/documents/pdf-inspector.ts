import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { PdfVerdict } from './inspect-pdf.js';

const LONGEST_MS = 20_000;
const MEMORY_MIB = 256;

/**
 * Reads PDFs of strangers in a thread of its own, with a limit of time and memory: one that was made to exhaust its reader
 * ends the thread and not the service.
 */
@Injectable()
export class PdfInspector {
  async inspect(bytes: Buffer): Promise<PdfVerdict> {
    const worker = new Worker(new URL('./inspect-pdf-thread.js', import.meta.url), {
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<PdfVerdict>((resolve) => {
        const broken = (): void => resolve({ flaw: 'broken' });
        timer = setTimeout(() => resolve({ flaw: 'slow' }), LONGEST_MS);
        worker.once('message', resolve);
        worker.once('error', broken);
        worker.once('exit', broken);
      });
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  }
}
