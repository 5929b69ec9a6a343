import { systemActor, type Actor } from '@crossward/contracts';
import { checkWritable, plainText, readOnlyFrom, sideOf } from './thread.js';

const PARTIES = { nurseId: 'n', organisationId: 'o' };
const actor = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({ ...systemActor, role, ...more });

describe('a thread', () => {
  it('has three sides, and nobody else takes part', () => {
    expect(sideOf(actor('nurse', { nurseId: 'n' }), PARTIES)).toBe('nurse');
    expect(sideOf(actor('nurse', { nurseId: 'x' }), PARTIES)).toBeNull();
    expect(sideOf(actor('hospital-requester', { organisationId: 'o' }), PARTIES)).toBe('hospital');
    expect(sideOf(actor('hospital-approver', { organisationId: 'x' }), PARTIES)).toBeNull();
    expect(sideOf(actor('recruiter'), PARTIES)).toBe('recruiter');
    for (const role of ['admin', 'system', 'anonymous'] as const) expect(sideOf(actor(role), PARTIES)).toBeNull();
  });

  it('can be written to up to the last millisecond of 30 days after the submission closed', () => {
    const closed = new Date('2026-11-01T10:00:00Z');
    expect(readOnlyFrom(null)).toBeNull();
    expect(() => checkWritable('s', null, new Date('2036-01-01'))).not.toThrow();
    expect(() => checkWritable('s', closed, new Date('2026-12-01T09:59:59.999Z'))).not.toThrow();
    expect(() => checkWritable('s', closed, new Date('2026-12-01T10:00:00Z'))).toThrow(/30 days after it closed/);
  });
});

describe('a message', () => {
  it('is kept as it stands, HTML included, with plain line ends and no blanks around it', () => {
    expect(plainText(' <b>Hi</b>\r\n\tthere \r')).toBe('<b>Hi</b>\n\tthere');
  });

  it('has up to 4,000 characters, however many units each takes', () => {
    expect(plainText('😀'.repeat(4000))).toHaveLength(8000);
    expect(() => plainText('😀'.repeat(4001))).toThrow(/4001/);
    expect(() => plainText(' \n ')).toThrow(/1 to 4000/);
  });

  it.each(['\u0000', '\u001b[31m', '\u202e', '\u2066', '\u007f'])('is refused with the invisible sign %j', (sign) => {
    expect(() => plainText(`a${sign}b`)).toThrow(/control characters/);
  });
});
