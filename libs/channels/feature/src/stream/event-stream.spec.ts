import { EventStream } from './event-stream.js';

const stateOf = async (put: Promise<void>): Promise<string> =>
  Promise.race([put.then(() => 'taken'), new Promise<string>((resolve) => setTimeout(resolve, 20, 'waiting'))]);

describe('the stream to one client', () => {
  it('takes what fits, and makes the writer wait for the reader with the rest', async () => {
    const stream = new EventStream();
    expect(await stateOf(stream.put('a'.repeat(100)))).toBe('taken');
    const more = stream.put('b'.repeat(stream.readableHighWaterMark));
    expect(await stateOf(more)).toBe('waiting');
    stream.resume();
    expect(await stateOf(more)).toBe('taken');
  });

  it('lets the writer go when the client goes', async () => {
    const stream = new EventStream();
    const waiting = stream.put('b'.repeat(stream.readableHighWaterMark));
    stream.destroy();
    expect(await stateOf(waiting)).toBe('taken');
    expect(stream.signal.aborted).toBe(true);
    expect(await stateOf(stream.put('too late'))).toBe('taken');
  });

  it('ends after what was written', async () => {
    const stream = new EventStream();
    await stream.put('the last');
    stream.end();
    const chunks: string[] = [];
    for await (const chunk of stream) chunks.push(String(chunk));
    expect(chunks).toEqual(['the last']);
  });
});
