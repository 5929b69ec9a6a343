import { stylesInUse } from './styles-in-use.js';

const rule = (text: string, ...needs: string[][]) => ({ around: '', needs, text });
const LOOK = { locale: 'fr', scheme: 'dark' } as const;
const used = (rules: Parameters<typeof stylesInUse>[0], html: string): string => stylesInUse(rules, html, LOOK);

describe('the styles that a page brings', () => {
  it('are those whose classes and attributes it has, and those that need none', () => {
    const rules = [
      rule('a{}', []),
      rule('.one.two{}', ['.one', '.two']),
      rule('.one.other{}', ['.one', '.other']),
      rule('[data-active]{}', ['[data-active']),
      rule('[data-size=sm]{}', ['[data-size=sm']),
      rule('[data-size=lg]{}', ['[data-size=lg']),
    ];
    const html = '<p class="one two" data-active="true" data-size="sm">class="other" data-size=&quot;lg&quot;</p>';
    expect(used(rules, html)).toBe('a{}.one.two{}[data-active]{}[data-size=sm]{}');
  });

  it('are kept for one of several selectors, and within the media query that they stand in', () => {
    const either = { around: '@media (hover:hover)', needs: [['.away'], ['.here']], text: '.away,.here{}' };
    expect(used([either], '<p class="here">')).toBe('@media (hover:hover){.away,.here{}}');
    expect(used([either], '<p class="elsewhere">')).toBe('');
  });

  it('are in the colours of whoever looks', () => {
    const scheme = (name: string) => rule(`${name}{}`, [`[data-mantine-color-scheme=${name}`]);
    expect(used([scheme('light'), scheme('dark')], '')).toBe('dark{}');
  });
});
