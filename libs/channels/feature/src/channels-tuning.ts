export interface ChannelsTuning {
  /** How often an idle loop looks for work that another instance has left. */
  pollMs: number;
  /** A receiver has this long for its whole answer. */
  deliveryTimeoutMs: number;
  /** Silence on a stream is broken this often; well below the 60 s after which an idle connection is cut. */
  heartbeatMs: number;
  /** How soon a stream notices that its session has ended. */
  sessionCheckMs: number;
  /** Open streams of one account, over all instances. */
  streamsPerAccount: number;
}

export const DEFAULT_TUNING: ChannelsTuning = {
  pollMs: 1_000,
  deliveryTimeoutMs: 15_000,
  heartbeatMs: 15_000,
  sessionCheckMs: 5_000,
  streamsPerAccount: 5,
};
