import pg from 'pg';

export const DATABASE = 'crossward';
export const OWNER = 'crossward_owner';
export const SERVICE = 'crossward_service';
const APP = 'crossward_app';

/**
 * Brings roles and database to what Crossward expects; harmless when they are there.
 * crossward_owner makes and owns the schemas. Services log in as crossward_service, whose sessions run as
 * crossward_app: a role that owns nothing and that row-level security always binds.
 */
export const prepareRoles = async (adminUrl: string, passwords: { owner: string; service: string }): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
    const there = new Set(rows.map((row) => row.rolname));
    if (!there.has(APP)) await client.query(`CREATE ROLE ${APP} NOLOGIN NOBYPASSRLS`);
    if (!there.has(OWNER)) await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE NOBYPASSRLS`);
    if (!there.has(SERVICE)) await client.query(`CREATE ROLE ${SERVICE} LOGIN NOBYPASSRLS`);
    await client.query(`GRANT ${APP} TO ${OWNER}, ${SERVICE}`);
    await client.query(`ALTER ROLE ${SERVICE} SET role = '${APP}'`);
    await client.query(`ALTER ROLE ${OWNER} PASSWORD ${client.escapeLiteral(passwords.owner)}`);
    await client.query(`ALTER ROLE ${SERVICE} PASSWORD ${client.escapeLiteral(passwords.service)}`);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
    await client.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE} TO ${SERVICE}, ${APP}`);
  } finally {
    await client.end();
  }
};
