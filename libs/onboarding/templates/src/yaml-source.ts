import type { Problem } from '@crossward/kernel';
import { isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';

export interface TemplateFile {
  /** Relative to the folder of templates, with `/`. */
  readonly path: string;
  readonly text: string;
}

export type Pointer = readonly (string | number)[];

/** A YAML 1.2 text that can say on which line each of its values stands. */
export class YamlSource {
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  constructor(private readonly file: TemplateFile) {
    this.document = parseDocument(file.text, { version: '1.2', lineCounter: this.lines, uniqueKeys: true });
  }

  get path(): string {
    return this.file.path;
  }

  /** Errors of YAML itself: unclosed brackets, keys given twice, tabs. */
  syntaxProblems(): Problem[] {
    return this.document.errors.map((error) => ({
      at: this.place(error.pos[0]),
      code: 'YAML_SYNTAX',
      message: error.message.split('\n')[0] ?? error.code,
    }));
  }

  data(): unknown {
    return this.document.toJS();
  }

  /** `file:line:column` of a value, or of the nearest thing around it that exists. */
  at(pointer: Pointer): string {
    for (let length = pointer.length; length >= 0; length -= 1) {
      const offset = this.offset(pointer.slice(0, length));
      if (offset !== undefined) return this.place(offset);
    }
    return `${this.file.path}:1:1`;
  }

  private offset(pointer: Pointer): number | undefined {
    const node: unknown = pointer.length === 0 ? this.document.contents : this.document.getIn(pointer, true);
    return isNode(node) && !isPair(node) ? node.range?.[0] : undefined;
  }

  private place(offset: number): string {
    const { line, col } = this.lines.linePos(offset);
    return `${this.file.path}:${line}:${col}`;
  }
}
