/**
 * The statement of another row like the one of this id, with a new id.
 * @param changes further arguments of `jsonb_build_object`, each led by a comma: `, 'status', 'withdrawn'`
 */
export const rowLike = (table: string, id: string | undefined, changes = ''): string =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(t, (to_jsonb(t) - '{during}'::text[]) ||
     jsonb_build_object('id', gen_random_uuid()${changes}))).* FROM ${table} t WHERE t.id = '${id}'`;
