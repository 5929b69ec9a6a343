import { COMMON_PASSWORDS } from './common-passwords.js';
import { assertStrong, weaknessOf } from './password-policy.js';

const EMAIL = 'ana.reyes@example.org';

describe('the password policy', () => {
  it.each(['quiet otter sings at dawn', 'Tr0ub4dor&3xx', 'пароль-из-слов', 'ääääbbbbccccd'])(
    'takes (%s)',
    (password) => {
      expect(weaknessOf(password, EMAIL)).toBeNull();
    },
  );

  it('counts characters: eleven are too few, twelve are enough', () => {
    expect(weaknessOf('h7!kqp2zx9w', EMAIL)).toContain('fewer than 12');
    expect(weaknessOf('h7!kqp2zx9wm', EMAIL)).toBeNull();
    expect(weaknessOf('👩‍⚕️👩‍⚕️', EMAIL)).toContain('fewer than 12');
  });

  it.each([
    'PasswordPassword',
    'Qwertyuiop123',
    'zzzzzzzzzzzz',
    'xyzxyzxyzxyz',
    'qwertyuiopas',
    '987654321098',
    'ana.reyes@example.org',
    'ana.reyes1234',
  ])('refuses (%s), which is guessed early', (password) => {
    expect(weaknessOf(password, EMAIL)).not.toBeNull();
  });

  it('has a list of which every entry could pass the length', () => {
    const idle = [...COMMON_PASSWORDS].filter((password) => [...password].length < 12);
    expect(idle).toEqual([]);
  });

  it('never repeats the password in the refusal', () => {
    try {
      assertStrong('PasswordPassword', EMAIL);
      throw new Error('not refused');
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain('PasswordPassword');
      expect(error).toMatchObject({ kind: 'unprocessable', code: 'PASSWORD_WEAK' });
    }
  });
});
