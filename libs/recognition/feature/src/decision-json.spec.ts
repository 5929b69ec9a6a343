import { CASES_FOLDER, loadCorpus, readCases } from '@crossward/recognition-corpus';
import { AnswerMemory } from './answer-memory.js';
import { decisionsAsJson } from './decision-json.js';

const { engine, reader } = loadCorpus();
const decisions = [...readCases(CASES_FOLDER).values()]
  .flat()
  .filter((_case, index) => index % 25 === 0)
  .map(({ given, on }) => engine.decide(reader.read({ ...given, on })));
const textOf = (bytes: Buffer): string => bytes.toString('utf8');
const read = (bytes: Buffer): unknown => JSON.parse(textOf(bytes));

describe('a decision in bytes', () => {
  it('is the JSON of the decision, byte for byte', () => {
    expect(decisions.length).toBeGreaterThan(100);
    for (const decision of decisions) expect(textOf(decisionsAsJson(decision))).toBe(JSON.stringify(decision));
  });

  it('is in a batch what it is alone, in order', () => {
    expect(textOf(decisionsAsJson({ decisions }))).toBe(JSON.stringify({ decisions }));
    expect(read(decisionsAsJson({ decisions: [] }))).toEqual({ decisions: [] });
  });

  it('holds a sentence that was made for this answer, though one like it was kept', () => {
    const [decision] = decisions;
    if (!decision) throw new Error('There are no cases.');
    decisionsAsJson(decision);
    const reasons = decision.reasons.map((reason) => ({ ...reason, text: 'Autre « phrase »' }));
    expect(read(decisionsAsJson({ ...decision, reasons }))).toMatchObject({ reasons });
  });

  it('is the same in memory that another answer was in', () => {
    const memory = new AnswerMemory();
    const many = { decisions, count: decisions.length };
    const text = textOf(decisionsAsJson(many, memory));
    const again = decisionsAsJson({ ...many, decisions: [...decisions].reverse() }, memory);
    memory.giveBack(again);
    const reused = decisionsAsJson(many, memory);
    expect(reused.buffer).toBe(again.buffer);
    expect(textOf(reused)).toBe(text);
  });

  it('is written while the decisions of its batch are made, one after the other', () => {
    const made: string[] = [];
    const making = function* (): Iterable<(typeof decisions)[number]> {
      for (const decision of decisions) {
        made.push(decision.destination);
        yield decision;
      }
    };
    expect(read(decisionsAsJson({ decisions: making() }))).toEqual(JSON.parse(JSON.stringify({ decisions })));
    expect(made).toEqual(decisions.map(({ destination }) => destination));
  });
});
