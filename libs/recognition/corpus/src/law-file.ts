import { isMap, isPair, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { Finding } from './finding.js';
import { faultInText, faultsInDocument, type YamlFault } from './yaml-bounds.js';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const syntaxFault = (error: Document.Parsed['errors'][number] | Document.Parsed['warnings'][number]): YamlFault => ({
  offset: error.pos[0],
  code: 'YAML_SYNTAX',
  message: `The file is not valid YAML (${error.message.split('\n')[0] ?? error.code}).`,
  nextStep: 'Correct the line; quote text that contains ": " or begins with a special character.',
});

/** One YAML file of the law, with the way back from its content to line and column. */
export class LawFile {
  /** Undefined where the file has syntax findings. */
  readonly content: unknown;
  private readonly document: Document.Parsed;
  private readonly faults: readonly YamlFault[];

  constructor(
    /** Relative to the law's folder, with forward slashes. */
    readonly path: string,
    readonly text: string,
  ) {
    const beyond = faultInText(text);
    // Lines are counted only where a fault is told: nearly always there is none.
    this.document = parseDocument(beyond ? '' : text, {
      version: '1.2',
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
    });
    const syntax = [...this.document.errors, ...this.document.warnings].map(syntaxFault);
    this.faults = beyond ? [beyond] : syntax.length > 0 ? syntax : faultsInDocument(this.document);
    // The walk has counted what aliases come to, so that the parser's own, coarser count is not needed.
    this.content = this.faults.length > 0 ? undefined : this.document.toJS({ maxAliasCount: -1 });
  }

  /** What YAML itself finds wrong, the traps of older YAML, and what is too large or too deep to be read. */
  get syntaxFindings(): Finding[] {
    return this.faults.map(({ offset, ...fault }) => ({ at: this.position(offset), ...fault }));
  }

  /** `file:line:column` of a value by its path, or of the nearest thing around it. */
  at(path: readonly (string | number)[]): string {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return this.position(this.keyOffset(path.slice(0, length)) ?? node.range[0]);
    }
    return this.position(0);
  }

  /** Where a scalar or key with this text first stands. */
  find(text: string): string | undefined {
    if (text === '') return undefined;
    const index = this.text.search(new RegExp(`(?<![A-Za-z0-9_-])${escaped(text)}(?![A-Za-z0-9_-])`));
    return index < 0 ? undefined : this.position(index);
  }

  position(offset: number): string {
    const before = this.text.slice(0, offset);
    return `${this.path}:${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
  }

  private keyOffset(path: readonly (string | number)[]): number | undefined {
    const key = path.at(-1);
    if (typeof key !== 'string') return undefined;
    const parent = path.length === 1 ? this.document.contents : (this.document.getIn(path.slice(0, -1), true) as Node);
    if (!isMap(parent)) return undefined;
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
}
