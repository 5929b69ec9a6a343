import { SERVICE_ROLE } from './data-source.js';

interface Sql {
  query<R>(sql: string, params?: unknown[]): Promise<R[]>;
}

/** Tables without row-level security, each with the reason. */
const EXCEPTED: Readonly<Record<string, string>> = {
  'jobs.*': 'BullMQ owns and migrates its tables; a job holds the id of an event and nothing about a person',
  'platform.schema_migrations': 'TypeORM makes it; names of migrations are no secret, and services may only read it',
};

const OUR_TABLES = `
  SELECT n.nspname || '.' || c.relname AS name, c.oid, c.relrowsecurity, c.relforcerowsecurity
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
  ORDER BY 1`;

interface TableRow {
  name: string;
  oid: number;
  relrowsecurity: boolean;
  relforcerowsecurity: boolean;
}

const isExcepted = (table: string): boolean => table in EXCEPTED || `${table.split('.')[0]}.*` in EXCEPTED;

/** Tables of ours, in any schema, on which row-level security is not both enabled and forced. */
export const listTablesWithoutForcedRls = async (sql: Sql): Promise<string[]> => {
  const tables = await sql.query<TableRow>(OUR_TABLES);
  return tables
    .filter((table) => !isExcepted(table.name) && !(table.relrowsecurity && table.relforcerowsecurity))
    .map((table) => table.name);
};

/** Tables whose row-level security has no policy at all: nobody could use them. */
export const listTablesWithoutPolicies = async (sql: Sql): Promise<string[]> => {
  const tables = await sql.query<TableRow>(
    `SELECT t.* FROM (${OUR_TABLES}) t WHERE NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid) ORDER BY 1`,
  );
  return tables.filter((table) => !isExcepted(table.name)).map((table) => table.name);
};

/** Everything that would let the role of the services step around row-level security, in words. */
export const listServiceRoleBreaches = async (sql: Sql, role = SERVICE_ROLE): Promise<string[]> => {
  const attributes = await sql.query<{ breach: string }>(
    `SELECT rolname || ' has ' || attribute AS breach
     FROM pg_roles r, LATERAL (VALUES ('SUPERUSER', rolsuper), ('BYPASSRLS', rolbypassrls), ('CREATEROLE', rolcreaterole),
       ('CREATEDB', rolcreatedb), ('REPLICATION', rolreplication)) AS a (attribute, held)
     WHERE held AND (rolname = $1 OR (rolname <> $1 AND pg_has_role($1, r.oid, 'MEMBER')))`,
    [role],
  );
  const owned = await sql.query<{ breach: string }>(
    `SELECT $1 || ' owns ' || n.nspname || '.' || c.relname AS breach FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE pg_get_userbyid(c.relowner) = $1 AND n.nspname NOT LIKE 'pg\\_%'
     UNION ALL SELECT $1 || ' owns schema ' || nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) = $1`,
    [role],
  );
  const truncate = await sql.query<{ breach: string }>(
    `SELECT $1 || ' may TRUNCATE ' || t.name AS breach FROM (${OUR_TABLES}) t
     WHERE has_table_privilege($1, t.oid, 'TRUNCATE')`,
    [role],
  );
  const views = await sql.query<{ breach: string }>(
    `SELECT 'view ' || n.nspname || '.' || c.relname || ' lacks security_invoker' AS breach FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'v' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'jobs')
       AND NOT COALESCE(c.reloptions::text[] && ARRAY['security_invoker=true', 'security_invoker=on'], false)`,
  );
  return [...attributes, ...owned, ...truncate, ...views].map((row) => row.breach);
};
