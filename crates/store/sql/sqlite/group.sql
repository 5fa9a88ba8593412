-- What the writer loads and writes for a group of commands, one row at a time.

-- name: load_head
SELECT versie, hoofd, sleutel FROM stroom WHERE soort = ?1 AND id = ?2

-- name: load_command
SELECT stroom_soort, stroom_id, max(versie) FROM gebeurtenis WHERE opdracht = ?1 GROUP BY stroom_soort, stroom_id

-- name: load_line
SELECT 1 FROM leesregel WHERE id = ?1

-- name: load_list
SELECT 1 FROM leeslijst WHERE lijst = ?1 LIMIT 1

-- name: load_holder
SELECT dossier_id FROM bezetting WHERE token = ?1

-- name: load_keyed
SELECT g.versie, g.positie FROM gebeurtenis g JOIN sleutel k ON k.positie = g.positie
WHERE g.stroom_soort = ?1 AND g.stroom_id = ?2 ORDER BY g.versie

-- name: insert_head
INSERT INTO stroom (soort, id, versie, hoofd, sleutel) VALUES (?1, ?2, ?3, ?4, ?5)

-- name: update_head
UPDATE stroom SET versie = ?3, hoofd = ?4, sleutel = ?5 WHERE soort = ?1 AND id = ?2

-- name: insert_event
INSERT INTO gebeurtenis (positie, stroom_soort, stroom_id, versie, soort, schema, opdracht, inhoud, vastgelegd_op, vorige_hash, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)

-- name: insert_key
INSERT INTO sleutel (positie, sleutel) VALUES (?1, ?2)

-- name: delete_key
DELETE FROM sleutel WHERE positie = ?1

-- name: insert_line
INSERT INTO leesregel (volgnummer, id, moment, kijker, functie, organisatie, dossier_id, onderdeel, doel, personen, beleid, noodtoegang, niet_tonen, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)

-- name: insert_listed
INSERT INTO leeslijst (lijst, dossier_id, personen, beleid) VALUES (?1, ?2, ?3, ?4)

-- name: insert_tombstone
INSERT INTO grafsteen (volgnummer, stroom_soort, stroom_id, versie, grond, moment, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)

-- name: insert_checkpoint
INSERT INTO controlepunt (volgnummer, grootte, leesregels, moment, tekst) VALUES (?1, ?2, ?3, ?4, ?5)

-- name: update_pen
UPDATE pen SET positie = ?1, boom = ?2, leesregels = ?3, leesregel_hash = ?4, grafstenen = ?5, grafsteen_hash = ?6,
  controlepunten = ?7, controle_positie = ?8, controle_leesregels = ?9, controle_moment = ?10, zegel = ?11 WHERE id = 1

-- name: empty_betrokken
DELETE FROM betrokken WHERE dossier_id = ?1

-- name: empty_taak
DELETE FROM taak WHERE dossier_id = ?1

-- name: empty_zoek
DELETE FROM zoekindex WHERE dossier_id = ?1

-- name: empty_zoek_persoon
DELETE FROM zoekindex WHERE dossier_id = ?1 AND persoon_id = ?2

-- name: empty_bezetting
DELETE FROM bezetting WHERE dossier_id = ?1

-- name: bump_dossier
UPDATE dossier SET versie = ?2 WHERE dossier_id = ?1

-- name: put_dossier
INSERT INTO dossier (dossier_id, versie, status, fase, regio, vast_gezicht, waarnemer, heeft_minderjarigen, verzegeld, geopend_op, gewijzigd_op, label)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (dossier_id) DO UPDATE SET versie = excluded.versie, status = excluded.status, fase = excluded.fase,
  regio = excluded.regio, vast_gezicht = excluded.vast_gezicht, waarnemer = excluded.waarnemer,
  heeft_minderjarigen = excluded.heeft_minderjarigen, verzegeld = excluded.verzegeld, geopend_op = excluded.geopend_op,
  gewijzigd_op = excluded.gewijzigd_op, label = excluded.label

-- name: put_betrokken
INSERT INTO betrokken (dossier_id, professional_id, rol, van, tot) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (dossier_id, professional_id, rol, van) DO UPDATE SET tot = excluded.tot

-- name: put_taak
INSERT INTO taak (dossier_id, taak_id, soort, regel, vervalt_op, voor_soort, voor_id, aangemaakt, label)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (dossier_id, taak_id) DO UPDATE SET soort = excluded.soort, regel = excluded.regel,
  vervalt_op = excluded.vervalt_op, voor_soort = excluded.voor_soort, voor_id = excluded.voor_id,
  aangemaakt = excluded.aangemaakt, label = excluded.label

-- name: put_zoek
INSERT INTO zoekindex (soort, token, dossier_id, persoon_id) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING

-- name: put_bezetting
INSERT INTO bezetting (token, dossier_id) VALUES (?1, ?2) ON CONFLICT (token) DO UPDATE SET dossier_id = excluded.dossier_id

-- name: delete_dossier
DELETE FROM dossier WHERE dossier_id = ?1

-- name: delete_betrokken
DELETE FROM betrokken WHERE dossier_id = ?1 AND professional_id = ?2 AND rol = ?3 AND van = ?4

-- name: delete_taak
DELETE FROM taak WHERE dossier_id = ?1 AND taak_id = ?2

-- name: delete_zoek
DELETE FROM zoekindex WHERE soort = ?1 AND token = ?2 AND dossier_id = ?3 AND persoon_id = ?4

-- name: delete_bezetting
DELETE FROM bezetting WHERE token = ?1
