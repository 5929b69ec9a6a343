#!/usr/bin/env bash
# Runs once, when the database is made: the login of the services, which owns nothing and cannot pass row-level security.
# The role crossward_app that holds the privileges is made by the first migration as well, if it is missing.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$SERVICE_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE crossward_app NOLOGIN;
CREATE ROLE crossward_service LOGIN PASSWORD :'password' IN ROLE crossward_app;
ALTER ROLE crossward_service SET role = 'crossward_app';
SQL
