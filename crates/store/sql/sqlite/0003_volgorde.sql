-- Dossiers are listed by when they were opened. By when they last changed, every command would move its dossier in two indexes.
DROP INDEX dossier_gewijzigd;
DROP INDEX dossier_regio_status;
CREATE INDEX dossier_geopend ON dossier (geopend_op, dossier_id);
CREATE INDEX dossier_regio_status ON dossier (regio, status, geopend_op, dossier_id);
