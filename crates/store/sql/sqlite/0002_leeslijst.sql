-- Lists of dossiers that somebody looked at together, such as the families of a working day. A read line about such a look has the id
-- of the list where others have that of a dossier; the list says which dossiers, persons and policies. A list is written the first
-- time it is looked at; its id is a keyed hash of what is in it, so what was looked at can never be changed.

CREATE TABLE leeslijst (
  lijst         BLOB NOT NULL CHECK (length(lijst) = 16),
  dossier_id    BLOB NOT NULL CHECK (length(dossier_id) = 16),
  personen      BLOB NOT NULL,
  beleid        TEXT NOT NULL,
  PRIMARY KEY (lijst, dossier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX leeslijst_dossier ON leeslijst (dossier_id, lijst);

CREATE TRIGGER leeslijst_blijft BEFORE UPDATE ON leeslijst BEGIN SELECT RAISE(ABORT, 'leeslijst wordt nooit gewijzigd'); END;
CREATE TRIGGER leeslijst_weg BEFORE DELETE ON leeslijst BEGIN SELECT RAISE(ABORT, 'leeslijst wordt nooit verwijderd'); END;

-- Whose dossiers somebody has is asked at the start of each look at them: the index alone answers it.
DROP INDEX betrokken_professional;
CREATE INDEX betrokken_professional ON betrokken (professional_id, dossier_id, rol, van, tot);
