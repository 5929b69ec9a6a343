import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface TakenEmail {
  readonly to: string;
  readonly raw: string;
}

type Fault = 'none' | 'refuses-recipient' | 'busy' | 'drops-before-data' | 'drops-after-data' | 'refuses-message';

/** A real SMTP server on loopback, which fails on command. */
export class MailServer {
  readonly taken: TakenEmail[] = [];
  fault: Fault = 'none';
  attempts = 0;
  private server: SMTPServer | null = null;
  port = 0;

  async start(): Promise<string> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, session, done) => this.onRecipient(session, done),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.fault === 'refuses-message') return done(withCode(554));
          this.taken.push({
            to: session.envelope.rcptTo.map(({ address }) => address).join(),
            raw: Buffer.concat(chunks).toString(),
          });
          if (this.fault === 'drops-after-data') return this.drop();
          done();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    this.server = server;
    this.port = (server.server.address() as { port: number }).port;
    return `smtp://127.0.0.1:${this.port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private onRecipient(_session: SMTPServerSession, done: (error?: Error) => void): void {
    this.attempts += 1;
    if (this.fault === 'refuses-recipient') return done(withCode(550));
    if (this.fault === 'busy') return done(withCode(451));
    if (this.fault === 'drops-before-data') return this.drop();
    done();
  }

  private drop(): void {
    for (const connection of this.server?.connections ?? []) {
      (connection as unknown as { _socket: { destroy: () => void } })._socket.destroy();
    }
  }
}

const withCode = (responseCode: number): Error => Object.assign(new Error('Not here.'), { responseCode });
