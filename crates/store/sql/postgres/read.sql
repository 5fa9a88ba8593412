-- What PostgreSQL reads for many keys at once.

-- name: dossiers
SELECT d.dossier_id, d.versie, d.status, d.fase, d.regio, d.vast_gezicht, d.waarnemer, d.heeft_minderjarigen,
       d.verzegeld, d.geopend_op, d.gewijzigd_op, d.label, s.sleutel
FROM dossier d LEFT JOIN stroom s ON s.soort = 'dossier' AND s.id = d.dossier_id
WHERE d.dossier_id = ANY ($1::uuid[])

-- name: search_many
SELECT z.dossier_id, z.persoon_id, coalesce(d.verzegeld, FALSE)
FROM unnest($1::bytea[], $2::text[]) AS n (token, soort)
JOIN zoekindex z ON z.token = n.token AND z.soort = n.soort
LEFT JOIN dossier d ON d.dossier_id = z.dossier_id
