import { stylesApart } from './styles-apart.js';

describe('the styles of elements', () => {
  it('stand apart, each once, as strong as they were', () => {
    const { html, css } = stylesApart(
      '<p style="color:red">a</p><b class="x" style="top:1px">b</b><i style="color:red">c</i>',
    );
    expect(html).toBe('<p data-s="0">a</p><b class="x" data-s="1">b</b><i data-s="0">c</i>');
    expect(css).toBe('#root [data-s="0"]{color:red}#root [data-s="1"]{top:1px}');
  });

  it('are not what a text says about them, which has its quotation marks as entities', () => {
    const text = '<p> style=&quot;color:red&quot;</p>';
    expect(stylesApart(text)).toEqual({ html: text, css: '' });
  });

  it('keep their quotation marks', () => {
    expect(stylesApart('<p style="font-family:&quot;A B&quot;">').css).toBe('#root [data-s="0"]{font-family:"A B"}');
  });

  it.each(['color:red}body{display:none', 'x:&lt;/style&gt;', 'a:b;@import url(x)', 'a:/*', String.raw`a:\7d`])(
    'that are more than declarations (%s) are refused: the empty page is sent',
    (style) => {
      expect(() => stylesApart(`<p style="${style}">`)).toThrow('more than declarations');
    },
  );
});
