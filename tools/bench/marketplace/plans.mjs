import { line } from '../recognition/measure.mjs';

const LISTS = [
  ['nurse', 'open gaps', 'gaps', '/v1/gaps?limit=50'],
  ['nurse', 'open gaps of a place', 'gaps', '/v1/gaps?jurisdiction=US-FL&limit=50'],
  ['nurse', 'open gaps of a specialty', 'gaps', '/v1/gaps?specialty=intensive-care&limit=50'],
  [
    'nurse',
    'best paid gaps of a specialty',
    'gaps',
    '/v1/gaps?specialty=intensive-care&currency=USD&sort=weekly_pay&limit=50',
  ],
  ['nurse', 'soonest gaps of a place', 'gaps', '/v1/gaps?jurisdiction=US-FL&sort=start&limit=50'],
  ['nurse', 'own submissions', 'submissions', '/v1/submissions?limit=50'],
  ['hospital-approver', 'gaps of a hospital', 'gaps', '/v1/gaps?limit=50'],
  ['hospital-approver', 'open gaps of a hospital', 'gaps', '/v1/gaps?status=open&limit=50'],
  ['hospital-approver', 'submissions of a hospital', 'submissions', '/v1/submissions?limit=50'],
  ['hospital-approver', 'submissions that wait', 'submissions', '/v1/submissions?status=submitted&limit=50'],
  ['recruiter', 'all gaps', 'gaps', '/v1/gaps?limit=50'],
  ['recruiter', 'all submissions', 'submissions', '/v1/submissions?limit=50'],
  ['recruiter', 'submissions that wait', 'submissions', '/v1/submissions?status=submitted&limit=50'],
  ['recruiter', 'nurses', 'nurses', '/v1/nurses?limit=50'],
];

/** Every node of a plan that reads a table. */
const scans = (node) => [
  ...(node['Relation Name'] ? [node] : []),
  ...(node.Plans ?? []).flatMap((child) => scans(child)),
];

const rowsOf = (scan) =>
  Math.round(
    (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0) + (scan['Rows Removed by Index Recheck'] ?? 0)) *
      scan['Actual Loops'],
  );

/**
 * Reads each list once with nobody else at work and tells from the plans of its statements how many rows they read of the
 * listed table: for a page of fifty those and the one that tells of a next page, in each statement that reads the table.
 * @returns whether no list read more
 */
export const readsWhatItReturns = async ({ plansOf }, users) => {
  let exact = true;
  for (const [role, name, table, path] of LISTS) {
    const { token } = users.find((user) => user.role === role);
    const { statements, items } = await plansOf({ token, path });
    const read = statements.flatMap((plan) => scans(plan)).filter((scan) => scan['Relation Name'] === table);
    const most = Math.max(0, ...read.map(rowsOf));
    const through = [...new Set(read.map((scan) => `${scan['Node Type']} ${scan['Index Name'] ?? ''}`.trim()))].join(
      ', ',
    );
    const fits = most <= items + 1;
    exact &&= fits;
    line(`${role}: ${name}`, `${most} rows`, `${items} returned${fits ? '' : ', MORE THAN RETURNED'}; ${through}`);
  }
  return exact;
};
