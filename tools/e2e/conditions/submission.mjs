/** The id of a submission of the nurse that goes on; she applies where there is none. */
export const liveSubmission = async (url, nurse) => {
  const { items } = await nurse.get('/v1/submissions?limit=50');
  const live = items.find(({ status }) => !['withdrawn', 'rejected'].includes(status));
  if (live) return live.id;
  const matches = await nurse.get('/v1/nurses/me/matches?limit=50');
  const { gap } = matches.items.find(({ eligible }) => eligible);
  const terms = await nurse.get(`/v1/gaps/${gap.id}/consent-terms`);
  const consent = { given: true, textVersion: terms.textVersion, termsHash: terms.termsHash };
  return (await nurse.post('/v1/submissions', { gapId: gap.id, consent })).id;
};
