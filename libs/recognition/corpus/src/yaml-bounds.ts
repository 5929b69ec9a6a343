import { isAlias, isCollection, isMap, isNode, isPair, isScalar, Lexer, type Document } from 'yaml';

/** A fault of a file as YAML, by its offset in the text. */
export interface YamlFault {
  offset: number;
  code: string;
  message: string;
  nextStep: string;
}

/** The largest file of the law has some 50,000 characters, the deepest some 20 levels. */
const MOST_CHARACTERS = 262_144;
const MOST_LEVELS = 48;
const MOST_INDENTATION = 120;
const MOST_ALIASES = 100;
/** With every alias written out. */
const MOST_NODES = 50_000;

const tooDeep = (offset: number): YamlFault => ({
  offset,
  code: 'YAML_TOO_DEEP',
  message: `The file nests deeper than (${MOST_LEVELS}) levels here.`,
  nextStep: 'Put inner conditions into conditions/<id>.yaml, or split the file.',
});

const OPENS: ReadonlySet<string> = new Set(['[', '{']);
const CLOSES: ReadonlySet<string> = new Set([']', '}']);
/** Marks that the lexer sets and that stand for no text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
/** Indicators that open a level on the line on which another one stands. */
const COMPACT: ReadonlySet<string> = new Set(['-', '?', ':']);

/**
 * What must be known before a parser sees the text, since it recurses: a line of ten thousand dashes takes the whole
 * process down, not only this file. Tokens are read one by one, so that brackets inside quotes do not count.
 */
export const faultInText = (text: string): YamlFault | undefined => {
  if (text.length > MOST_CHARACTERS) {
    const message = `The file has (${text.length}) characters; at most (${MOST_CHARACTERS}) are read.`;
    return { offset: MOST_CHARACTERS, code: 'YAML_TOO_LARGE', message, nextStep: 'Split the file.' };
  }
  const indented = new RegExp(`^ {${MOST_INDENTATION + 1}}`, 'm').exec(text);
  if (indented) return tooDeep(indented.index + MOST_INDENTATION);
  let offset = 0;
  let open = 0;
  let compact = 0;
  for (const token of new Lexer().lex(text)) {
    if (OPENS.has(token)) open += 1;
    else if (CLOSES.has(token)) open -= 1;
    else if (token.startsWith('\n')) compact = 0;
    // Inside brackets a colon opens nothing by itself.
    else if (open === 0 && COMPACT.has(token)) compact += 1;
    if (open > MOST_LEVELS || compact > MOST_LEVELS) return tooDeep(offset);
    if (!MARKS.has(token)) offset += token.length;
  }
  return undefined;
};

class Walk {
  readonly faults: YamlFault[] = [];
  /** Nodes below each anchor, with its own aliases written out. */
  private readonly sizes = new Map<string, number>();
  private readonly inside = new Set<string>();
  private aliases = 0;

  /** Nodes below a value. The text has been held against its bounds, so that recursion is shallow. */
  size(value: unknown): number {
    if (isAlias(value)) return this.sizeOfAlias(value.source, value.range?.[0] ?? 0);
    if (!isNode(value)) return 1;
    const { anchor } = value as { anchor?: string };
    if (anchor !== undefined) this.inside.add(anchor);
    let size = 1;
    if (isCollection(value)) {
      for (const item of value.items) {
        if (!isPair(item)) size += this.size(item);
        else size += this.size(item.key) + this.size(item.value);
      }
    }
    if (isMap(value)) this.refuseMerge(value.items);
    if (anchor !== undefined) {
      this.inside.delete(anchor);
      this.sizes.set(anchor, size);
    }
    return size;
  }

  private sizeOfAlias(source: string, offset: number): number {
    this.aliases += 1;
    const size = this.sizes.get(source);
    if (this.inside.has(source) || size === undefined) {
      const message = this.inside.has(source)
        ? `The alias (${source}) stands inside what it names.`
        : `The alias (${source}) names nothing further up.`;
      this.faults.push({ offset, code: 'YAML_ALIAS', message, nextStep: 'Write the value out.' });
      return 1;
    }
    if (this.aliases === MOST_ALIASES + 1) {
      this.faults.push({
        offset,
        code: 'YAML_TOO_MANY_ALIASES',
        message: `The file has more than (${MOST_ALIASES}) aliases.`,
        nextStep: 'Write values out, share a condition by `use:`, or split the file.',
      });
    }
    if (size > MOST_NODES) this.tooManyNodes(offset);
    return Math.min(size, MOST_NODES + 1);
  }

  tooManyNodes(offset: number): void {
    if (this.faults.some(({ code }) => code === 'YAML_TOO_LARGE')) return;
    this.faults.push({
      offset,
      code: 'YAML_TOO_LARGE',
      message: `The file has more than (${MOST_NODES}) values with its aliases written out.`,
      nextStep: 'An alias of what holds aliases multiplies: write values out, or split the file.',
    });
  }

  private refuseMerge(items: readonly unknown[]): void {
    for (const item of items) {
      if (!isPair(item) || !isScalar(item.key) || item.key.value !== '<<') continue;
      this.faults.push({
        offset: item.key.range?.[0] ?? 0,
        code: 'YAML_MERGE_KEY',
        message: 'The key (<<) of older YAML merges nothing here.',
        nextStep: 'Write the keys out, or share a condition by `use:`.',
      });
    }
  }
}

/** What is wrong with a parsed document before it is turned into values: merge keys, aliases that multiply. */
export const faultsInDocument = (document: Document.Parsed): YamlFault[] => {
  const walk = new Walk();
  const nodes = walk.size(document.contents);
  if (nodes > MOST_NODES) walk.tooManyNodes(0);
  return walk.faults;
};
