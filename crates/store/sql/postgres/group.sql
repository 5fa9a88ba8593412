-- What the writer loads and writes for a group of commands, all rows of a table at once.

-- name: hold_pen
SELECT positie, boom, leesregels, leesregel_hash, grafstenen, grafsteen_hash,
       controlepunten, controle_positie, controle_leesregels, controle_moment, zegel
FROM pen WHERE id = 1 FOR UPDATE

-- name: load_heads
SELECT s.soort, s.id, s.versie, s.hoofd, s.sleutel
FROM unnest($1::text[], $2::uuid[]) AS n (soort, id) JOIN stroom s ON s.soort = n.soort AND s.id = n.id

-- name: load_commands
SELECT opdracht, stroom_soort, stroom_id, max(versie) FROM gebeurtenis WHERE opdracht = ANY ($1::uuid[])
GROUP BY opdracht, stroom_soort, stroom_id

-- name: load_lines
SELECT id FROM leesregel WHERE id = ANY ($1::uuid[])

-- name: load_lists
SELECT n.lijst FROM unnest($1::uuid[]) AS n (lijst) WHERE EXISTS (SELECT FROM leeslijst l WHERE l.lijst = n.lijst)

-- name: load_holders
SELECT token, dossier_id FROM bezetting WHERE token = ANY ($1::bytea[])

-- name: load_keyed
SELECT g.versie, g.positie FROM gebeurtenis g JOIN sleutel k ON k.positie = g.positie
WHERE g.stroom_soort = $1 AND g.stroom_id = $2 ORDER BY g.versie

-- name: insert_heads
INSERT INTO stroom (soort, id, versie, hoofd, sleutel)
SELECT * FROM unnest($1::text[], $2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[])

-- name: update_heads
UPDATE stroom s SET versie = n.versie, hoofd = n.hoofd, sleutel = n.sleutel
FROM unnest($1::text[], $2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[]) AS n (soort, id, versie, hoofd, sleutel)
WHERE s.soort = n.soort AND s.id = n.id

-- name: insert_events
INSERT INTO gebeurtenis (positie, stroom_soort, stroom_id, versie, soort, schema, opdracht, inhoud, vastgelegd_op, vorige_hash, hash)
SELECT * FROM unnest($1::bigint[], $2::text[], $3::uuid[], $4::bigint[], $5::text[], $6::bigint[], $7::uuid[], $8::bytea[],
                     $9::bigint[], $10::bytea[], $11::bytea[])

-- name: insert_keys
INSERT INTO sleutel (positie, sleutel) SELECT * FROM unnest($1::bigint[], $2::bytea[])

-- name: delete_keys
DELETE FROM sleutel WHERE positie = ANY ($1::bigint[])

-- name: insert_lines
INSERT INTO leesregel (volgnummer, id, moment, kijker, functie, organisatie, dossier_id, onderdeel, doel, personen, beleid,
                       noodtoegang, niet_tonen, hash)
SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bigint[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[],
                     $10::bytea[], $11::text[], $12::boolean[], $13::boolean[], $14::bytea[])

-- name: insert_listed
INSERT INTO leeslijst (lijst, dossier_id, personen, beleid)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[])

-- name: insert_tombstones
INSERT INTO grafsteen (volgnummer, stroom_soort, stroom_id, versie, grond, moment, hash)
SELECT * FROM unnest($1::bigint[], $2::text[], $3::uuid[], $4::bigint[], $5::text[], $6::bigint[], $7::bytea[])

-- name: insert_checkpoints
INSERT INTO controlepunt (volgnummer, grootte, leesregels, moment, tekst)
SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::text[])

-- name: update_pen
UPDATE pen SET positie = $1, boom = $2, leesregels = $3, leesregel_hash = $4, grafstenen = $5, grafsteen_hash = $6,
  controlepunten = $7, controle_positie = $8, controle_leesregels = $9, controle_moment = $10, zegel = $11 WHERE id = 1

-- name: empty_betrokken
DELETE FROM betrokken WHERE dossier_id = ANY ($1::uuid[])

-- name: empty_taak
DELETE FROM taak WHERE dossier_id = ANY ($1::uuid[])

-- name: empty_zoek
DELETE FROM zoekindex WHERE dossier_id = ANY ($1::uuid[])

-- name: empty_zoek_persoon
DELETE FROM zoekindex z USING unnest($1::uuid[], $2::uuid[]) AS n (dossier_id, persoon_id)
WHERE z.dossier_id = n.dossier_id AND z.persoon_id = n.persoon_id

-- name: empty_bezetting
DELETE FROM bezetting WHERE dossier_id = ANY ($1::uuid[])

-- name: bump_dossiers
UPDATE dossier d SET versie = n.versie FROM unnest($1::uuid[], $2::bigint[]) AS n (dossier_id, versie)
WHERE d.dossier_id = n.dossier_id

-- name: put_dossiers
INSERT INTO dossier (dossier_id, versie, status, fase, regio, vast_gezicht, waarnemer, heeft_minderjarigen, verzegeld,
                     geopend_op, gewijzigd_op, label)
SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::boolean[],
                     $9::boolean[], $10::bigint[], $11::bigint[], $12::bytea[])
ON CONFLICT (dossier_id) DO UPDATE SET versie = excluded.versie, status = excluded.status, fase = excluded.fase,
  regio = excluded.regio, vast_gezicht = excluded.vast_gezicht, waarnemer = excluded.waarnemer,
  heeft_minderjarigen = excluded.heeft_minderjarigen, verzegeld = excluded.verzegeld, geopend_op = excluded.geopend_op,
  gewijzigd_op = excluded.gewijzigd_op, label = excluded.label

-- name: put_betrokken
INSERT INTO betrokken (dossier_id, professional_id, rol, van, tot)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[])
ON CONFLICT (dossier_id, professional_id, rol, van) DO UPDATE SET tot = excluded.tot

-- name: put_taken
INSERT INTO taak (dossier_id, taak_id, soort, regel, vervalt_op, voor_soort, voor_id, aangemaakt, label)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::date[], $6::text[], $7::uuid[], $8::date[], $9::bytea[])
ON CONFLICT (dossier_id, taak_id) DO UPDATE SET soort = excluded.soort, regel = excluded.regel,
  vervalt_op = excluded.vervalt_op, voor_soort = excluded.voor_soort, voor_id = excluded.voor_id,
  aangemaakt = excluded.aangemaakt, label = excluded.label

-- name: put_zoek
INSERT INTO zoekindex (soort, token, dossier_id, persoon_id)
SELECT * FROM unnest($1::text[], $2::bytea[], $3::uuid[], $4::uuid[]) ON CONFLICT DO NOTHING

-- name: put_bezetting
INSERT INTO bezetting (token, dossier_id) SELECT * FROM unnest($1::bytea[], $2::uuid[])
ON CONFLICT (token) DO UPDATE SET dossier_id = excluded.dossier_id

-- name: delete_dossiers
DELETE FROM dossier WHERE dossier_id = ANY ($1::uuid[])

-- name: delete_betrokken
DELETE FROM betrokken b USING unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[]) AS n (dossier_id, professional_id, rol, van)
WHERE b.dossier_id = n.dossier_id AND b.professional_id = n.professional_id AND b.rol = n.rol AND b.van = n.van

-- name: delete_taken
DELETE FROM taak t USING unnest($1::uuid[], $2::uuid[]) AS n (dossier_id, taak_id)
WHERE t.dossier_id = n.dossier_id AND t.taak_id = n.taak_id

-- name: delete_zoek
DELETE FROM zoekindex z USING unnest($1::text[], $2::bytea[], $3::uuid[], $4::uuid[]) AS n (soort, token, dossier_id, persoon_id)
WHERE z.soort = n.soort AND z.token = n.token AND z.dossier_id = n.dossier_id AND z.persoon_id = n.persoon_id

-- name: delete_bezetting
DELETE FROM bezetting WHERE token = ANY ($1::bytea[])
