export interface Law {
  legalBasis: string;
  sourceUrl?: string;
  confidence?: string;
}

/** Tells a story at the terminal: numbered steps, what came of each, and the law behind it. */
export class Teller {
  private steps = 0;

  constructor(private readonly out: NodeJS.WritableStream = process.stdout) {}

  title(text: string): void {
    this.out.write(`\n${text}\n${'─'.repeat(Math.min(text.length, 100))}\n`);
  }

  step(who: string, what: string): void {
    this.steps += 1;
    this.out.write(`\n${String(this.steps).padStart(2)}. ${who} ${what}\n`);
  }

  fact(text: string): void {
    this.out.write(`    ${text}\n`);
  }

  law({ legalBasis, sourceUrl, confidence }: Law): void {
    const sureness = confidence ? ` [${confidence}]` : '';
    this.out.write(`    § ${legalBasis}${sureness}${sourceUrl ? `\n      ${sourceUrl}` : ''}\n`);
  }

  end(text: string): void {
    this.out.write(`\n${text}\n`);
  }
}
