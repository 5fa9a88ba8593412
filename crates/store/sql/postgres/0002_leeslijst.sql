-- Lists of dossiers that somebody looked at together, such as the families of a working day. A read line about such a look has the id
-- of the list where others have that of a dossier; the list says which dossiers, persons and policies. A list is written the first
-- time it is looked at; its id is a keyed hash of what is in it, so what was looked at can never be changed.

CREATE TABLE leeslijst (
  lijst         uuid NOT NULL,
  dossier_id    uuid NOT NULL,
  personen      bytea NOT NULL,
  beleid        text NOT NULL,
  PRIMARY KEY (lijst, dossier_id)
);
CREATE INDEX leeslijst_dossier ON leeslijst (dossier_id, lijst);

CREATE TRIGGER leeslijst_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON leeslijst FOR EACH STATEMENT EXECUTE FUNCTION naast_blijft();

-- Whose dossiers somebody has is asked at the start of each look at them: the index alone answers it.
DROP INDEX betrokken_professional;
CREATE INDEX betrokken_professional ON betrokken (professional_id, dossier_id, rol, van, tot);
