-- When somebody looked at a dossier before is found by its key, however often that person looked at others.
DROP INDEX leesregel_kijker;
CREATE INDEX leesregel_kijker ON leesregel (kijker, dossier_id, moment);
