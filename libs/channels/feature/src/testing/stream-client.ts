import { get, type IncomingMessage } from 'node:http';

export interface StreamEvent {
  id: string;
  event: string;
  data: { id: string; type: string; data: Record<string, string> };
}

/** A client of server-sent events, as far as a spec needs one. */
export class StreamClient {
  readonly events: StreamEvent[] = [];
  comments = 0;
  lastEventId = '';
  ended = false;
  private text = '';

  private constructor(readonly response: IncomingMessage) {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => this.take(chunk));
    response.on('close', () => (this.ended = true));
    response.on('error', () => undefined);
  }

  static open(url: string, token: string, lastEventId?: string): Promise<StreamClient> {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    };
    return new Promise((resolve, reject) => {
      get(`${url}/v1/stream`, { headers, agent: false }, (response) => resolve(new StreamClient(response))).on(
        'error',
        reject,
      );
    });
  }

  get status(): number {
    return this.response.statusCode ?? 0;
  }

  close(): void {
    this.response.destroy();
  }

  /** Lines up to an empty one are one event; without data it only moves the id on. */
  private take(chunk: string): void {
    this.text += chunk;
    for (let end = this.text.indexOf('\n\n'); end >= 0; end = this.text.indexOf('\n\n')) {
      const lines = this.text.slice(0, end).split('\n');
      this.text = this.text.slice(end + 2);
      const of = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      if (lines[0]?.startsWith(':')) this.comments += 1;
      this.lastEventId = of('id') ?? this.lastEventId;
      const data = of('data');
      if (data) {
        this.events.push({ id: this.lastEventId, event: of('event') ?? 'message', data: JSON.parse(data) as never });
      }
    }
  }
}
