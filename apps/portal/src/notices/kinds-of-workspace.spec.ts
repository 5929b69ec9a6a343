import { concerns } from './kinds-of-workspace.js';

describe('the kinds of notices that a workspace chooses among', () => {
  it('leaves out what only another side is given', () => {
    expect(concerns('nurse', 'proposal-to-confirm')).toBe(false);
    expect(concerns('recruiter', 'proposal-to-confirm')).toBe(true);
    expect(concerns('admin', 'offer-extended')).toBe(false);
  });

  it('keeps what may come to anybody, and what it does not know', () => {
    for (const workspace of ['nurse', 'hospital', 'recruiter', 'admin'] as const) {
      expect(concerns(workspace, 'message-received')).toBe(true);
      expect(concerns(workspace, 'a-kind-of-tomorrow')).toBe(true);
    }
  });
});
