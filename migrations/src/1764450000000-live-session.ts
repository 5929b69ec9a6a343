import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a token is, which every request asks first, in one round trip. */
export class LiveSession1764450000000 implements MigrationInterface {
  name = 'LiveSession1764450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIVE_SESSION);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Acts as the system for its own statement alone: the setting ends with the transaction, and outside of one with the call.
// Whoever calls it has the token, and learns nothing that the token does not give.
const LIVE_SESSION = `
CREATE FUNCTION identity.live_session(digest bytea, at_time timestamptz, idle_since timestamptz)
RETURNS TABLE (session_id uuid, last_seen_at timestamptz, id uuid, email text, role text, organisation_id uuid, nurse_id uuid,
  display_name text, status text, version integer)
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
BEGIN
  PERFORM set_config('app.role', 'system', true);
  RETURN QUERY
    SELECT s.id, s.last_seen_at::timestamptz, a.id, a.email, a.role, a.organisation_id, a.nurse_id, a.display_name, a.status,
      a.version
    FROM identity.sessions s JOIN identity.accounts a ON a.id = s.account_id
    WHERE s.token_digest = digest AND s.revoked_at IS NULL AND s.expires_at > at_time AND s.last_seen_at > idle_since
      AND a.status = 'active';
  PERFORM set_config('app.role', asking, true);
END $$;
REVOKE ALL ON FUNCTION identity.live_session FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.live_session TO crossward_app;
`;
