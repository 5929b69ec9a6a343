import { lintTemplates } from './lint-templates.js';
import { readTemplateFiles } from './load-templates.js';
import type { TemplateFile } from './yaml-source.js';

const LISTS = `here:
  title: Here and there
  sourceUrl: https://example.org/list
  members: [DE, FR]
`;
const BASE = `id: any-any
version: 1
kind: base
title: Everything
applies: { from: ['*'], to: ['*'], kinds: ['*'], rank: 0 }
tasks:
  - key: health
    title: Hand in the file
    owner: nurse
    duration: { days: 2, unit: business }
    evidence: document
`;
const corridor = (more: string): string => `id: here-here
version: 1
kind: corridor
title: Within the list
applies: { from: [here], to: [here], kinds: [automatic], rank: 10 }
${more}`;

const lint = (files: Record<string, string>) =>
  lintTemplates(
    Object.entries({ 'lists.yaml': LISTS, 'any-any.yaml': BASE, ...files }).map(([path, text]): TemplateFile => ({
      path,
      text,
    })),
  ).problems.map(({ at, code }) => `${at} ${code}`);

describe('the templates that come with Crossward', () => {
  it('have no problem', () => {
    expect(lintTemplates(readTemplateFiles()).problems).toEqual([]);
  });
});

describe('the linter names file, line and column of', () => {
  it('nothing, where nothing is wrong', () => {
    expect(lint({ 'c.yaml': corridor('tasks: [{ key: health, evidence: none }]') })).toEqual([]);
  });

  it('broken YAML', () => {
    expect(lint({ 'c.yaml': 'id: [\n' })[0]).toMatch(/^c\.yaml:\d+:\d+ YAML_SYNTAX$/);
  });

  it('a key that the schema does not know', () => {
    const text = corridor('tasks:\n  - key: health\n    ownr: nurse\n');
    expect(lint({ 'c.yaml': text })).toEqual(['c.yaml:8:11 SCHEMA']);
  });

  it('an owner that does not exist', () => {
    const text = corridor('tasks:\n  - key: health\n    owner: doctor\n');
    expect(lint({ 'c.yaml': text })).toEqual(['c.yaml:8:12 SCHEMA']);
  });

  it('a list that does not exist', () => {
    const text = corridor('tasks: [{ key: health, evidence: none }]').replace('from: [here]', 'from: [hear]');
    expect(lint({ 'c.yaml': text })).toEqual(['c.yaml:5:19 UNKNOWN_LIST']);
  });

  it('a member of a list that is no jurisdiction', () => {
    expect(lint({ 'lists.yaml': LISTS.replace('FR', 'UK') })).toEqual(['lists.yaml:4:17 UNKNOWN_JURISDICTION']);
  });

  it('a task that waits for one that is not there', () => {
    const text = corridor('tasks:\n  - key: health\n    alsoDependsOn: [viza]\n');
    expect(lint({ 'c.yaml': text })).toEqual(['c.yaml:7:5 DANGLING_DEPENDENCY']);
  });

  it('tasks that wait for each other across two files', () => {
    const place = `id: de
version: 1
kind: place
title: Germany
place: DE
tasks:
  - key: measles
    title: Show protection
    owner: nurse
    duration: { days: 2, unit: business }
    evidence: document
    dependsOn: [health]
`;
    const text = corridor('tasks:\n  - key: health\n    alsoDependsOn: [measles]\n').replace('to: [here]', 'to: [DE]');
    expect(lint({ 'de.yaml': place, 'c.yaml': text })).toEqual(['c.yaml:7:5 CYCLIC_DEPENDENCY']);
  });

  it('a change to a task that no lower layer has', () => {
    const text = corridor('tasks:\n  - key: helth\n    evidence: none\n');
    expect(lint({ 'c.yaml': text })).toEqual(['c.yaml:7:5 INCOMPLETE_TASK']);
  });

  it('a drop of what the law demands', () => {
    const basis = (confidence: string): string => `    basis:
      force: law
      legalBasis: Act 1
      sourceUrl: https://example.org/act-1
      verifiedOn: 2026-11-22
      confidence: ${confidence}
`;
    const text = corridor(
      'drops: [health]\ntasks:\n  - key: tea\n    title: Tea\n    owner: nurse\n    duration: { days: 1, unit: business }\n    evidence: none\n',
    );
    expect(lint({ 'any-any.yaml': BASE + basis('known'), 'c.yaml': text })).toEqual([
      'c.yaml:6:9 LAW_CANNOT_BE_DROPPED',
    ]);
    expect(lint({ 'any-any.yaml': BASE + basis('uncertain') })).toEqual(['any-any.yaml:17:19 UNCERTAIN_LAW']);
  });

  it('two templates that could both be chosen', () => {
    const tasks = 'tasks: [{ key: health, evidence: none }]';
    const twin = corridor(tasks).replace('id: here-here', 'id: de-fr').replace('from: [here]', 'from: [DE]');
    expect(lint({ 'c.yaml': corridor(tasks), 'd.yaml': twin })).toEqual(['d.yaml:5:62 TIED_RANK']);
    expect(lint({ 'c.yaml': corridor(tasks), 'd.yaml': twin.replace('rank: 10', 'rank: 11') })).toEqual([]);
    expect(lint({ 'c.yaml': corridor(tasks), 'd.yaml': twin.replace('automatic', 'exam') })).toEqual([]);
  });

  it('an id that is taken, a second base, and a missing one', () => {
    expect(lint({ 'b.yaml': BASE })).toEqual(
      expect.arrayContaining(['b.yaml:1:5 DUPLICATE_TEMPLATE', 'b.yaml:3:7 SECOND_BASE']),
    );
    expect(lint({ 'any-any.yaml': corridor('tasks: [{ key: health, evidence: none }]') })).toContain(
      'any-any.yaml:1:1 NO_BASE',
    );
  });
});
