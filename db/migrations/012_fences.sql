-- Up Migration
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '5min';

-- Where the way out of a lease's session takes the order to fence it, and when it was cut off for certain. A lease that
-- was neither fenced nor has run out is not replaced.
ALTER TABLE gh_leases ADD COLUMN fence_url text;
ALTER TABLE gh_leases ADD COLUMN fenced_at timestamptz;
