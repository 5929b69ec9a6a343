const CLIENT = { 'x-crossward-client': 'portal' };
const HEAD =
  'unit,profession,seats,from,until,shiftPattern,weeklyHours,payRate,payCurrency,specialty,minimumYears,acceptsPendingLicence';
const SHIFTS = ['days', 'nights', 'rotating', 'weekends'];
const PAUSE_MS = 500;

const dayIn = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const whole = async (answer) => {
  if (!answer.ok()) throw new Error(`${answer.status()} ${answer.url()}: ${await answer.text()}`);
  return answer.json();
};

/** Fills the hospital's desk with so many drafts, through the import that hospitals use; seconds that it took. */
export const fillDesk = async (context, url, rows) => {
  const get = async (path) => whole(await context.request.get(`${url}${path}`, { headers: CLIENT }));
  const drafts = async () => (await get('/v1/gaps/facets?status=draft')).total;
  const missing = rows - (await drafts());
  if (missing <= 0) return 0;
  const [unit] = (await get('/v1/units?limit=1')).items;
  const facility = (await get('/v1/facilities?limit=100')).items.find(({ id }) => id === unit.facilityId);
  const lines = Array.from({ length: missing }, (_, index) => {
    const from = 30 + (index % 300);
    const terms = ['RN', 1 + (index % 3), dayIn(from), dayIn(from + 91), SHIFTS[index % 4], 36];
    const pay = [`${40 + (index % 30)}.50`, 'USD', 'intensive-care', 2, 'no'];
    return [`"${facility.name} / ${unit.name}"`, ...terms, ...pay].join(',');
  });
  const begin = performance.now();
  const buffer = Buffer.from([HEAD, ...lines].join('\n'));
  const sent = await context.request.post(`${url}/v1/gap-imports?dryRun=false`, {
    headers: { ...CLIENT, origin: url, 'idempotency-key': crypto.randomUUID() },
    multipart: { file: { name: 'gaps.csv', mimeType: 'text/csv', buffer } },
  });
  const { id } = await whole(sent);
  for (;;) {
    const { status, findingCount } = await get(`/v1/gap-imports/${id}`);
    if (status === 'completed') return (performance.now() - begin) / 1000;
    if (status === 'rejected') {
      const { items } = await get(`/v1/gap-imports/${id}/findings?limit=3`);
      throw new Error(`The import has ${findingCount} findings: ${JSON.stringify(items)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
