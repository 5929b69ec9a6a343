import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { compose, type Delivery, type Email, type EmailPort } from './email-port.js';

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

interface SmtpFailure extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/**
 * Hands e-mails to an SMTP server, one connection for each. Not the library's transport but its connection: that reads
 * the message only after the server asked for it, which tells a connection lost before from one lost after.
 */
export class SmtpMailer implements EmailPort {
  constructor(private readonly url: string) {}

  async deliver(email: Email): Promise<Delivery> {
    const raw = await compose(email);
    let handedOver = false;
    const message = Readable.from([raw], { objectMode: false });
    message.once('end', () => (handedOver = true));
    try {
      await this.connected(
        (connection) =>
          new Promise((resolve, reject) =>
            connection.send({ from: email.from, to: [email.to] }, message, (error) =>
              error ? reject(error) : resolve(),
            ),
          ),
      );
      return { outcome: 'sent', code: 'ACCEPTED' };
    } catch (error) {
      return failed(error as SmtpFailure, handedOver);
    }
  }

  check(): Promise<void> {
    return this.connected(async () => undefined);
  }

  private connected(work: (connection: SMTPConnection) => Promise<void>): Promise<void> {
    const { auth, ...options } = parseConnectionUrl(this.url);
    const connection = new SMTPConnection({ ...TIMEOUTS, ...options, logger: false });
    return new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.once('end', () => reject(Object.assign(new Error('The connection ended.'), { code: 'ECONNECTION' })));
      const act = (): void => void work(connection).then(resolve, reject);
      connection.connect((error) => {
        if (error) return reject(error);
        if (!auth) return act();
        connection.login(auth, (refused) => (refused ? reject(refused) : act()));
      });
    }).finally(() => connection.close());
  }
}

/** Codes alone: the words of a server repeat the address. */
const failed = ({ code = 'SMTP', command, responseCode }: SmtpFailure, handedOver: boolean): Delivery => {
  if (responseCode === undefined) return { outcome: handedOver ? 'uncertain' : 'later', code };
  const told = { code: `SMTP_${responseCode}` };
  if (responseCode < 500) return { outcome: 'later', ...told };
  if (command === 'RCPT TO') return { outcome: 'address-refused', ...told };
  // A refused sign-in is the operator's to put right, and no fault of the e-mail.
  return { outcome: code === 'EAUTH' ? 'later' : 'refused', ...told };
};
