-- What PostgreSQL reads for many keys at once.

-- name: dossiers
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE d.dossier_id = ANY ($1::uuid[])

-- name: search_sizes
SELECT (SELECT count(*) FROM (SELECT FROM zoekindex z WHERE z.token = n.token AND z.soort = n.soort LIMIT $3) chosen)
FROM unnest($1::bytea[], $2::text[]) WITH ORDINALITY AS n (token, soort, nummer)
ORDER BY n.nummer

-- name: search_many
SELECT h.dossier_id, h.persoon_id, n.nummer - 1
FROM unnest($1::bytea[], $2::text[]) WITH ORDINALITY AS n (token, soort, nummer)
CROSS JOIN LATERAL (SELECT z.dossier_id, z.persoon_id FROM zoekindex z WHERE z.token = n.token AND z.soort = n.soort
                    ORDER BY z.dossier_id, z.persoon_id LIMIT $3) h

-- name: search_confirm_many
SELECT z.dossier_id, z.persoon_id, n.nummer - 1
FROM unnest($1::bytea[], $2::text[]) WITH ORDINALITY AS n (token, soort, nummer)
CROSS JOIN unnest($3::uuid[], $4::uuid[]) AS c (dossier_id, persoon_id)
JOIN zoekindex z ON z.token = n.token AND z.soort = n.soort AND z.dossier_id = c.dossier_id AND z.persoon_id = c.persoon_id

-- name: sealed_many
SELECT dossier_id FROM dossier WHERE dossier_id = ANY ($1::uuid[]) AND verzegeld
