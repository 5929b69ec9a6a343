import fc from 'fast-check';
import { displayName, DOCUMENT_TYPES } from './document.js';

describe('the name of a file as it is shown', () => {
  it.each([
    ['licence.pdf', 'application/pdf', 'licence.pdf'],
    ['C:\\fakepath\\licence.PDF', 'application/pdf', 'licence.PDF'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['invoice.pdf.exe', 'application/pdf', 'invoice.pdf.exe.pdf'],
    ['photo\u202Egpj.exe', 'image/jpeg', 'photogpj.exe.jpg'],
    ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
    ['.pdf', 'application/pdf', 'pdf.pdf'],
    ['\u200B\u0000 \n', 'image/webp', 'document.webp'],
    ['رخصة.pdf', 'application/pdf', 'رخصة.pdf'],
    ['🩺 card.png', 'image/png', '🩺 card.png'],
  ] as const)('of %j as %s is %j', (raw, type, shown) => {
    expect(displayName(raw, type)).toBe(shown);
  });

  it('never holds a path, a mark that nobody sees, or more than a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...DOCUMENT_TYPES), (raw, type) => {
        const name = displayName(raw, type);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Surrogate}]/u);
        expect([...name].length).toBeLessThanOrEqual(100);
        expect(name).toMatch(/^.+\.(pdf|jpe?g?|png|webp)$/iu);
        expect(displayName(name, type)).toBe(name);
      }),
    );
  });
});
