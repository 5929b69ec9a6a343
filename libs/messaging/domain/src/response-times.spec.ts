import { responseTimes, type Utterance } from './response-times.js';

const said = (side: Utterance['side'], minute: number): Utterance => ({ side, at: new Date(minute * 60_000) });
const MINUTE = 60_000;

describe('response times', () => {
  it('are unknown while nobody has answered', () => {
    const none = { nurse: null, hospital: null, recruiter: null };
    expect(responseTimes([])).toEqual(none);
    expect(responseTimes([said('nurse', 0), said('nurse', 5)])).toEqual(none);
  });

  it('are measured from the oldest message that waited, and once for several messages in a row', () => {
    const thread = [said('nurse', 0), said('nurse', 8), said('hospital', 10), said('hospital', 11)];
    expect(responseTimes(thread)).toEqual({ nurse: null, hospital: 10 * MINUTE, recruiter: null });
  });

  it('are the median of each side: the middle, or the mean of both middles', () => {
    const thread = [0, 10, 110, 112, 212, 216].map((minute, n) => said(n % 2 ? 'hospital' : 'nurse', minute));
    expect(responseTimes(thread)).toMatchObject({ hospital: 4 * MINUTE, nurse: 100 * MINUTE });
    expect(responseTimes(thread.slice(0, 4)).hospital).toBe(6 * MINUTE);
  });

  it('are never negative where the clocks of servers differ', () => {
    expect(responseTimes([said('nurse', 5), said('hospital', 4)]).hospital).toBe(0);
  });

  it('count a recruiter who joins as somebody who answered', () => {
    expect(responseTimes([said('nurse', 0), said('recruiter', 3)]).recruiter).toBe(3 * MINUTE);
  });
});
