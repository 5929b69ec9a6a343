import { localDate } from '@crossward/kernel';
import { mergeTemplates } from './merge-templates.js';
import type { TaskPatch, TemplateLayer } from './template.js';

const task = (key: string, more: Partial<TaskPatch> = {}): TaskPatch => ({
  key,
  title: `Do ${key}`,
  owner: 'nurse',
  duration: { days: 2, unit: 'business' },
  evidence: 'none',
  ...more,
});
const layer = (id: string, tasks: TaskPatch[], drops: string[] = []): TemplateLayer => ({
  id,
  version: 1,
  tasks,
  drops,
});
const law = {
  force: 'law',
  legalBasis: 'Act 1',
  sourceUrl: 'https://example.org/act-1',
  verifiedOn: localDate('2026-11-22'),
  confidence: 'known',
} as const;

describe('merging templates', () => {
  it('lets a higher layer change single fields and keep the others', () => {
    const base = layer('base', [task('health', { basis: law })]);
    const merged = mergeTemplates('xa-xb', [
      base,
      layer('xa', [{ key: 'health', duration: { days: 9, unit: 'calendar' } }]),
    ]);
    expect(merged.tasks).toEqual([
      expect.objectContaining({
        key: 'health',
        title: 'Do health',
        basis: law,
        duration: { days: 9, unit: 'calendar' },
      }),
    ]);
  });

  it('adds tasks and dependencies, and says which versions it came from', () => {
    const base = layer('base', [task('health'), task('start', { dependsOn: ['health'] })]);
    const corridor = layer('xa-xb', [task('visa'), { key: 'start', alsoDependsOn: ['visa', 'health'] }]);
    const merged = mergeTemplates('xa-xb', [base, corridor]);
    expect(merged.corridor).toBe('xa-xb');
    expect(merged.versions).toEqual([
      { id: 'base', version: 1 },
      { id: 'xa-xb', version: 1 },
    ]);
    expect(merged.tasks.find(({ key }) => key === 'start')?.dependsOn).toEqual(['health', 'visa']);
  });

  it('lets a higher layer do without a task that only custom asks for', () => {
    expect(
      mergeTemplates('xa-xb', [layer('base', [task('tea'), task('visa')]), layer('xa', [], ['tea'])]).tasks,
    ).toHaveLength(1);
  });

  it('refuses to drop what the law demands, naming the law', () => {
    const merge = () =>
      mergeTemplates('xa-xb', [layer('base', [task('health', { basis: law })]), layer('xa', [], ['health'])]);
    expect(merge).toThrow(expect.objectContaining({ code: 'LAW_CANNOT_BE_DROPPED' }));
    expect(merge).toThrow(/Act 1/);
  });

  it('refuses to drop what nobody has', () => {
    expect(() => mergeTemplates('xa-xb', [layer('base', [], ['tea'])])).toThrow(
      expect.objectContaining({ code: 'NOTHING_TO_DROP' }),
    );
  });

  it('refuses a drop that leaves another task waiting for nothing', () => {
    const base = layer('base', [task('tea'), task('start', { dependsOn: ['tea'] })]);
    expect(() => mergeTemplates('xa-xb', [base, layer('xa', [], ['tea'])])).toThrow(
      expect.objectContaining({ code: 'DANGLING_DEPENDENCY' }),
    );
  });

  it('refuses a change to a task that no lower layer has, which is most likely misspelt', () => {
    expect(() =>
      mergeTemplates('xa-xb', [layer('base', [task('health')]), layer('xa', [{ key: 'helth', evidence: 'document' }])]),
    ).toThrow(expect.objectContaining({ code: 'INCOMPLETE_TASK', facts: { template: 'xa', tasks: ['helth'] } }));
  });

  it('refuses a task of the system that nothing triggers, and a trigger on a task of a person', () => {
    const refused = expect.objectContaining({ code: 'TRIGGER_MISPLACED' });
    expect(() => mergeTemplates('xa-xb', [layer('base', [task('gate', { owner: 'system' })])])).toThrow(refused);
    expect(() => mergeTemplates('xa-xb', [layer('base', [task('visa', { trigger: 'packet.cleared' })])])).toThrow(
      refused,
    );
  });
});
