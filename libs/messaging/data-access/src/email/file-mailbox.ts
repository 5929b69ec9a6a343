import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compose, type Delivery, type Email, type EmailPort } from './email-port.js';

/** Where no server takes e-mails: each becomes a file that any mail program opens. Readable by its owner alone. */
export class FileMailbox implements EmailPort {
  private readonly folder: string;

  constructor(home: string) {
    this.folder = join(home, 'mail');
  }

  async deliver(email: Email): Promise<Delivery> {
    try {
      await this.check();
      const path = join(this.folder, `${email.id}.eml`);
      await writeFile(`${path}.part`, await compose(email), { mode: 0o600 });
      await rename(`${path}.part`, path);
      return { outcome: 'sent', code: 'FILED' };
    } catch (error) {
      return { outcome: 'later', code: (error as NodeJS.ErrnoException).code ?? 'FILE' };
    }
  }

  async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }
}
