-- What is written outside the log, in the same words to both databases.
-- SQLite numbers parameters by first appearance, so $1 must appear before $2, and so on.

-- name: put_session
INSERT INTO sessie (token_hash, account_id, gemaakt, laatst_gebruikt, verloopt, gegevens) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (token_hash) DO UPDATE SET account_id = excluded.account_id, gemaakt = excluded.gemaakt,
  laatst_gebruikt = excluded.laatst_gebruikt, verloopt = excluded.verloopt, gegevens = excluded.gegevens

-- name: touch_session
UPDATE sessie SET laatst_gebruikt = $1 WHERE token_hash = $2

-- name: delete_session
DELETE FROM sessie WHERE token_hash = $1

-- name: delete_sessions_of
DELETE FROM sessie WHERE account_id = $1

-- name: delete_other_sessions_of
DELETE FROM sessie WHERE account_id = $1 AND token_hash <> $2

-- name: prune_sessions
DELETE FROM sessie WHERE verloopt < $1

-- name: put_setting
INSERT INTO instelling (sleutel, waarde) VALUES ($1, $2) ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde

-- name: delete_setting
DELETE FROM instelling WHERE sleutel = $1
