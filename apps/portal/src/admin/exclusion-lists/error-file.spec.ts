import { errorFile } from './error-file.js';

describe('the file of errors', () => {
  it('is read as UTF-8, and has a row for each line, quoted where a comma or a quotation mark would break it', () => {
    expect(
      errorFile([
        { line: 2, code: 'DATE', message: 'must be a day, and is "soon"' },
        { line: 9, code: 'NAME', message: 'is empty' },
      ]),
    ).toBe('\uFEFFline,code,message\r\n2,DATE,"must be a day, and is ""soon"""\r\n9,NAME,is empty\r\n');
  });

  it('hands no formula to a spreadsheet', () => {
    expect(errorFile([{ line: 2, code: 'NAME', message: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
