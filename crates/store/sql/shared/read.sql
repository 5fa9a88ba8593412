-- What is read in the same words from both databases.
-- SQLite numbers parameters by first appearance, so $1 must appear before $2, and so on.

-- name: pen
SELECT positie, boom, leesregels, leesregel_hash, grafstenen, grafsteen_hash,
       controlepunten, controle_positie, controle_leesregels, controle_moment, zegel
FROM pen WHERE id = 1

-- name: tide
SELECT positie, grafstenen FROM pen WHERE id = 1

-- name: pulse
SELECT positie, leesregels, controle_positie, controle_leesregels, controle_moment FROM pen WHERE id = 1

-- name: installation
SELECT installatie, sleutel_id FROM installatie WHERE id = 1

-- name: version_of
SELECT versie FROM stroom WHERE soort = $1 AND id = $2

-- name: events_of
SELECT g.positie, g.stroom_soort, g.stroom_id, g.versie, g.soort, g.schema, g.opdracht, g.inhoud, g.vastgelegd_op,
       g.vorige_hash, g.hash, k.sleutel, (SELECT s.sleutel FROM stroom s WHERE s.soort = $1 AND s.id = $2)
FROM gebeurtenis g LEFT JOIN sleutel k ON k.positie = g.positie
WHERE g.stroom_soort = $1 AND g.stroom_id = $2 AND g.versie > $3
ORDER BY g.versie

-- name: feed
SELECT g.positie, g.stroom_soort, g.stroom_id, g.versie, g.soort, g.schema, g.opdracht, g.inhoud, g.vastgelegd_op,
       g.vorige_hash, g.hash, k.sleutel, s.sleutel
FROM gebeurtenis g
LEFT JOIN sleutel k ON k.positie = g.positie
LEFT JOIN stroom s ON s.soort = g.stroom_soort AND s.id = g.stroom_id
WHERE g.positie > $1
ORDER BY g.positie LIMIT $2

-- name: streams
SELECT id, versie, sleutel IS NULL FROM stroom WHERE soort = $1 ORDER BY id LIMIT $2

-- name: streams_after
SELECT id, versie, sleutel IS NULL FROM stroom WHERE soort = $1 AND id > $2 ORDER BY id LIMIT $3

-- name: event_hashes
SELECT positie, hash FROM gebeurtenis WHERE positie > $1 ORDER BY positie LIMIT $2

-- name: dossier
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE d.dossier_id = $1

-- name: dossier_page
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE (d.geopend_op, d.dossier_id) < ($1, $2)
ORDER BY d.geopend_op DESC, d.dossier_id DESC LIMIT $3

-- name: dossier_page_of_region
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE (d.geopend_op, d.dossier_id) < ($1, $2) AND d.regio = $3
ORDER BY d.geopend_op DESC, d.dossier_id DESC LIMIT $4

-- name: dossier_page_of_status
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE (d.geopend_op, d.dossier_id) < ($1, $2) AND d.status = $3
ORDER BY d.geopend_op DESC, d.dossier_id DESC LIMIT $4

-- name: dossier_page_of_region_and_status
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE (d.geopend_op, d.dossier_id) < ($1, $2) AND d.regio = $3 AND d.status = $4
ORDER BY d.geopend_op DESC, d.dossier_id DESC LIMIT $5

-- name: dossiers_in_order
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel, s.versie
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE d.dossier_id > $1
ORDER BY d.dossier_id LIMIT $2

-- name: dossier_counts
SELECT regio, status, count(*) FROM dossier GROUP BY regio, status ORDER BY regio, status

-- name: team
SELECT b.dossier_id, b.professional_id, b.rol, b.van, b.tot
FROM betrokken b WHERE b.dossier_id = $1
ORDER BY b.van, b.professional_id, b.rol

-- name: caseload
SELECT b.dossier_id, b.rol, b.van, d.versie, d.status, d.heeft_minderjarigen, d.gewijzigd_op
FROM betrokken b
JOIN dossier d ON d.dossier_id = b.dossier_id
WHERE b.professional_id = $1 AND b.van <= $2 AND (b.tot IS NULL OR b.tot >= $2)
ORDER BY b.dossier_id, b.rol, b.van

-- name: tasks_of_dossier
SELECT t.dossier_id, t.taak_id, t.soort, t.regel, t.vervalt_op, t.voor_soort, t.voor_id, t.aangemaakt, t.label, s.sleutel
FROM taak t LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = t.dossier_id
WHERE t.dossier_id = $1
ORDER BY t.vervalt_op IS NULL, t.vervalt_op, t.aangemaakt, t.taak_id

-- name: tasks_of_professional
SELECT t.dossier_id, t.taak_id, t.soort, t.regel, t.vervalt_op, t.voor_soort, t.voor_id, t.aangemaakt, t.label, s.sleutel,
       d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM (SELECT DISTINCT b.dossier_id FROM betrokken b
      WHERE b.professional_id = $1 AND b.van <= $2 AND (b.tot IS NULL OR b.tot >= $2)) mine
JOIN taak t ON t.dossier_id = mine.dossier_id
JOIN dossier d ON d.dossier_id = t.dossier_id
LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
ORDER BY t.vervalt_op IS NULL, t.vervalt_op, t.aangemaakt, t.taak_id LIMIT $3

-- name: tasks_for
SELECT t.dossier_id, t.taak_id, t.soort, t.regel, t.vervalt_op, t.voor_soort, t.voor_id, t.aangemaakt, t.label, s.sleutel,
       d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM taak t
JOIN dossier d ON d.dossier_id = t.dossier_id
LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE t.voor_soort = $1 AND t.voor_id = $2
ORDER BY t.vervalt_op IS NULL, t.vervalt_op, t.aangemaakt, t.taak_id LIMIT $3

-- name: tasks_due
SELECT t.dossier_id, t.taak_id, t.soort, t.regel, t.vervalt_op, t.voor_soort, t.voor_id, t.aangemaakt, t.label, s.sleutel,
       d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM taak t
JOIN dossier d ON d.dossier_id = t.dossier_id
LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE t.vervalt_op <= $1 AND (t.vervalt_op, t.dossier_id, t.taak_id) > ($2, $3, $4)
ORDER BY t.vervalt_op, t.dossier_id, t.taak_id LIMIT $5

-- name: tasks_in_order
SELECT t.dossier_id, t.taak_id, t.soort, t.regel, t.vervalt_op, t.voor_soort, t.voor_id, t.aangemaakt, t.label, s.sleutel
FROM taak t LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = t.dossier_id
WHERE (t.dossier_id, t.taak_id) > ($1, $2)
ORDER BY t.dossier_id, t.taak_id LIMIT $3

-- name: search
SELECT dossier_id, persoon_id FROM zoekindex WHERE token = $1 AND soort = $2 ORDER BY dossier_id, persoon_id LIMIT $3

-- name: search_size
SELECT count(*) FROM (SELECT 1 FROM zoekindex WHERE token = $1 AND soort = $2 LIMIT $3) chosen

-- name: search_confirm
SELECT 1 FROM zoekindex WHERE token = $1 AND soort = $2 AND dossier_id = $3 AND persoon_id = $4

-- name: is_sealed
SELECT verzegeld FROM dossier WHERE dossier_id = $1

-- name: search_rows_of
SELECT soort, token, dossier_id, persoon_id FROM zoekindex WHERE dossier_id = $1

-- name: occupied_by
SELECT dossier_id FROM bezetting WHERE token = $1

-- name: reservations_of
SELECT token, dossier_id FROM bezetting WHERE dossier_id = $1

-- name: status
SELECT (SELECT count(*) FROM dossier),
       (SELECT count(DISTINCT z.persoon_id) FROM zoekindex z JOIN dossier d ON d.dossier_id = z.dossier_id),
       (SELECT count(*) FROM taak WHERE vervalt_op IS NOT NULL),
       p.positie, p.leesregels, p.controle_positie, p.controle_leesregels, p.controle_moment
FROM pen p WHERE p.id = 1

-- name: row_counts
SELECT (SELECT count(*) FROM betrokken), (SELECT count(*) FROM zoekindex), (SELECT count(*) FROM bezetting)

-- name: log_counts
SELECT (SELECT count(*) FROM gebeurtenis), (SELECT count(*) FROM sleutel), (SELECT count(*) FROM leesregel),
       (SELECT count(*) FROM grafsteen), (SELECT count(*) FROM controlepunt)

-- A line about a list of dossiers is given once for each dossier on it, with what the list says about that one.

-- name: lines_of_dossier
SELECT r.volgnummer, r.id, r.moment, r.kijker, r.functie, r.organisatie, coalesce(l.dossier_id, r.dossier_id), r.onderdeel, r.doel,
       coalesce(l.personen, r.personen), coalesce(l.beleid, r.beleid), r.noodtoegang, r.niet_tonen
FROM (SELECT a.volgnummer FROM leesregel a
      WHERE a.dossier_id = $1 AND a.volgnummer < $2 AND a.moment >= $3 AND a.moment < $4
      UNION ALL
      SELECT b.volgnummer FROM leeslijst m JOIN leesregel b ON b.dossier_id = m.lijst
      WHERE m.dossier_id = $1 AND b.volgnummer < $2 AND b.moment >= $3 AND b.moment < $4
      ORDER BY volgnummer DESC LIMIT $5) chosen
JOIN leesregel r ON r.volgnummer = chosen.volgnummer
LEFT JOIN leeslijst l ON l.lijst = r.dossier_id AND l.dossier_id = $1
ORDER BY r.volgnummer DESC

-- The plus keeps SQLite from reading the whole log backwards for somebody who looked seldom.

-- name: lines_of_viewer
SELECT r.volgnummer, r.id, r.moment, r.kijker, r.functie, r.organisatie, coalesce(l.dossier_id, r.dossier_id), r.onderdeel, r.doel,
       coalesce(l.personen, r.personen), coalesce(l.beleid, r.beleid), r.noodtoegang, r.niet_tonen
FROM (SELECT a.volgnummer FROM leesregel a
      WHERE a.kijker = $1 AND +a.volgnummer < $2 AND a.moment >= $3 AND a.moment < $4
      ORDER BY +a.volgnummer DESC LIMIT $5) chosen
JOIN leesregel r ON r.volgnummer = chosen.volgnummer
LEFT JOIN leeslijst l ON l.lijst = r.dossier_id
ORDER BY r.volgnummer DESC, l.dossier_id

-- name: lines_of_viewer_in_dossier
SELECT r.volgnummer, r.id, r.moment, r.kijker, r.functie, r.organisatie, coalesce(l.dossier_id, r.dossier_id), r.onderdeel, r.doel,
       coalesce(l.personen, r.personen), coalesce(l.beleid, r.beleid), r.noodtoegang, r.niet_tonen
FROM (SELECT a.volgnummer FROM leesregel a
      WHERE a.kijker = $1 AND a.dossier_id = $2 AND +a.volgnummer < $3 AND a.moment >= $4 AND a.moment < $5
      UNION ALL
      SELECT b.volgnummer FROM leeslijst m JOIN leesregel b ON b.kijker = $1 AND b.dossier_id = m.lijst
      WHERE m.dossier_id = $2 AND +b.volgnummer < $3 AND b.moment >= $4 AND b.moment < $5
      ORDER BY volgnummer DESC LIMIT $6) chosen
JOIN leesregel r ON r.volgnummer = chosen.volgnummer
LEFT JOIN leeslijst l ON l.lijst = r.dossier_id AND l.dossier_id = $2
ORDER BY r.volgnummer DESC

-- A list of dossiers has an id of its own: who looked at the list did not open the dossier.

-- name: last_look
SELECT moment FROM leesregel WHERE kijker = $1 AND dossier_id = $2 AND moment < $3 ORDER BY moment DESC LIMIT 1

-- name: lines_of_period
SELECT r.volgnummer, r.id, r.moment, r.kijker, r.functie, r.organisatie, coalesce(l.dossier_id, r.dossier_id), r.onderdeel, r.doel,
       coalesce(l.personen, r.personen), coalesce(l.beleid, r.beleid), r.noodtoegang, r.niet_tonen
FROM (SELECT a.volgnummer FROM leesregel a
      WHERE (a.moment, a.volgnummer) < ($1, $2) AND a.moment >= $3
      ORDER BY a.moment DESC, a.volgnummer DESC LIMIT $4) chosen
JOIN leesregel r ON r.volgnummer = chosen.volgnummer
LEFT JOIN leeslijst l ON l.lijst = r.dossier_id
ORDER BY r.moment DESC, r.volgnummer DESC, l.dossier_id

-- name: line_moment
SELECT moment FROM leesregel WHERE volgnummer = $1

-- name: lines_in_order
SELECT volgnummer, id, moment, kijker, functie, organisatie, dossier_id, onderdeel, doel, personen, beleid, noodtoegang, niet_tonen, hash
FROM leesregel WHERE volgnummer > $1 ORDER BY volgnummer LIMIT $2

-- name: listed_in_order
SELECT lijst, dossier_id, personen, beleid FROM leeslijst
WHERE (lijst, dossier_id) > ($1, $2) ORDER BY lijst, dossier_id LIMIT $3

-- name: tombstones_in_order
SELECT volgnummer, stroom_soort, stroom_id, versie, grond, moment, hash FROM grafsteen
WHERE volgnummer > $1 ORDER BY volgnummer LIMIT $2

-- name: heads_in_order
SELECT soort, id, versie, hoofd, sleutel FROM stroom
WHERE (soort, id) > ($1, $2) ORDER BY soort, id LIMIT $3

-- name: checkpoints
SELECT volgnummer, grootte, leesregels, moment, tekst FROM controlepunt
WHERE volgnummer > $1 ORDER BY volgnummer LIMIT $2

-- name: session
SELECT token_hash, account_id, gemaakt, laatst_gebruikt, verloopt, gegevens FROM sessie WHERE token_hash = $1

-- name: sessions_of
SELECT token_hash, account_id, gemaakt, laatst_gebruikt, verloopt, gegevens FROM sessie WHERE account_id = $1
ORDER BY laatst_gebruikt DESC, token_hash

-- name: sessions_in_order
SELECT token_hash, account_id, gemaakt, laatst_gebruikt, verloopt, gegevens FROM sessie
WHERE token_hash > $1 ORDER BY token_hash LIMIT $2

-- name: setting
SELECT waarde FROM instelling WHERE sleutel = $1

-- name: settings
SELECT sleutel, waarde FROM instelling ORDER BY sleutel
