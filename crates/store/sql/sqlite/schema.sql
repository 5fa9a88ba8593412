CREATE TRIGGER controlepunt_blijft BEFORE UPDATE ON controlepunt BEGIN SELECT RAISE(ABORT, 'controlepunt wordt nooit gewijzigd'); END;

CREATE TRIGGER controlepunt_weg BEFORE DELETE ON controlepunt BEGIN SELECT RAISE(ABORT, 'controlepunt wordt nooit verwijderd'); END;

CREATE TRIGGER gebeurtenis_blijft BEFORE UPDATE ON gebeurtenis BEGIN SELECT RAISE(ABORT, 'gebeurtenis wordt nooit gewijzigd'); END;

CREATE TRIGGER gebeurtenis_weg BEFORE DELETE ON gebeurtenis BEGIN SELECT RAISE(ABORT, 'gebeurtenis wordt nooit verwijderd'); END;

CREATE TRIGGER grafsteen_blijft BEFORE UPDATE ON grafsteen BEGIN SELECT RAISE(ABORT, 'grafsteen wordt nooit gewijzigd'); END;

CREATE TRIGGER grafsteen_weg BEFORE DELETE ON grafsteen BEGIN SELECT RAISE(ABORT, 'grafsteen wordt nooit verwijderd'); END;

CREATE TRIGGER leeslijst_blijft BEFORE UPDATE ON leeslijst BEGIN SELECT RAISE(ABORT, 'leeslijst wordt nooit gewijzigd'); END;

CREATE TRIGGER leeslijst_weg BEFORE DELETE ON leeslijst BEGIN SELECT RAISE(ABORT, 'leeslijst wordt nooit verwijderd'); END;

CREATE TRIGGER leesregel_blijft BEFORE UPDATE ON leesregel BEGIN SELECT RAISE(ABORT, 'leesregel wordt nooit gewijzigd'); END;

CREATE TRIGGER leesregel_weg BEFORE DELETE ON leesregel BEGIN SELECT RAISE(ABORT, 'leesregel wordt nooit verwijderd'); END;

CREATE TRIGGER sleutel_blijft BEFORE UPDATE ON sleutel BEGIN SELECT RAISE(ABORT, 'sleutel wordt nooit gewijzigd'); END;

CREATE TABLE betrokken (
  dossier_id        BLOB NOT NULL CHECK (length(dossier_id) = 16),
  professional_id   BLOB NOT NULL CHECK (length(professional_id) = 16),
  rol               TEXT NOT NULL,
  van               TEXT NOT NULL,
  tot               TEXT,
  PRIMARY KEY (dossier_id, professional_id, rol, van)
) STRICT, WITHOUT ROWID;

CREATE TABLE bezetting (
  token         BLOB PRIMARY KEY CHECK (length(token) = 16),
  dossier_id    BLOB NOT NULL CHECK (length(dossier_id) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE controlepunt (
  volgnummer    INTEGER PRIMARY KEY,
  grootte       INTEGER NOT NULL,
  leesregels    INTEGER NOT NULL,
  moment        INTEGER NOT NULL,
  tekst         TEXT NOT NULL
) STRICT;

CREATE TABLE dossier (
  dossier_id            BLOB PRIMARY KEY CHECK (length(dossier_id) = 16),
  versie                INTEGER NOT NULL,
  status                TEXT NOT NULL,
  fase                  TEXT NOT NULL,
  regio                 TEXT NOT NULL,
  vast_gezicht          BLOB NOT NULL CHECK (length(vast_gezicht) = 16),
  waarnemer             BLOB CHECK (waarnemer IS NULL OR length(waarnemer) = 16),
  heeft_minderjarigen   INTEGER NOT NULL CHECK (heeft_minderjarigen IN (0, 1)),
  verzegeld             INTEGER NOT NULL CHECK (verzegeld IN (0, 1)),
  geopend_op            INTEGER NOT NULL,
  gewijzigd_op          INTEGER NOT NULL,
  label                 BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gebeurtenis (
  positie         INTEGER PRIMARY KEY,
  stroom_soort    TEXT NOT NULL,
  stroom_id       BLOB NOT NULL CHECK (length(stroom_id) = 16),
  versie          INTEGER NOT NULL CHECK (versie > 0),
  soort           TEXT NOT NULL,
  schema          INTEGER NOT NULL,
  opdracht        BLOB NOT NULL CHECK (length(opdracht) = 16),
  inhoud          BLOB NOT NULL,
  vastgelegd_op   INTEGER NOT NULL,
  vorige_hash     BLOB NOT NULL CHECK (length(vorige_hash) = 32),
  hash            BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE grafsteen (
  volgnummer      INTEGER PRIMARY KEY,
  stroom_soort    TEXT NOT NULL,
  stroom_id       BLOB NOT NULL CHECK (length(stroom_id) = 16),
  versie          INTEGER,
  grond           TEXT NOT NULL,
  moment          INTEGER NOT NULL,
  hash            BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE installatie (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  installatie   BLOB NOT NULL CHECK (length(installatie) = 16),
  sleutel_id    BLOB NOT NULL CHECK (length(sleutel_id) = 8)
) STRICT;

CREATE TABLE instelling (
  sleutel   TEXT PRIMARY KEY,
  waarde    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE leeslijst (
  lijst         BLOB NOT NULL CHECK (length(lijst) = 16),
  dossier_id    BLOB NOT NULL CHECK (length(dossier_id) = 16),
  personen      BLOB NOT NULL,
  beleid        TEXT NOT NULL,
  PRIMARY KEY (lijst, dossier_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE leesregel (
  volgnummer    INTEGER PRIMARY KEY,
  id            BLOB NOT NULL CHECK (length(id) = 16),
  moment        INTEGER NOT NULL,
  kijker        BLOB NOT NULL CHECK (length(kijker) = 16),
  functie       TEXT NOT NULL,
  organisatie   TEXT NOT NULL,
  dossier_id    BLOB NOT NULL CHECK (length(dossier_id) = 16),
  onderdeel     TEXT NOT NULL,
  doel          TEXT NOT NULL,
  personen      BLOB NOT NULL,
  beleid        TEXT NOT NULL,
  noodtoegang   INTEGER NOT NULL CHECK (noodtoegang IN (0, 1)),
  niet_tonen    INTEGER NOT NULL CHECK (niet_tonen IN (0, 1)),
  hash          BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE migratie (
               nummer INTEGER PRIMARY KEY, naam TEXT NOT NULL, controlesom BLOB NOT NULL
             ) STRICT;

CREATE TABLE pen (
  id                    INTEGER PRIMARY KEY CHECK (id = 1),
  positie               INTEGER NOT NULL CHECK (positie >= 0),
  boom                  BLOB NOT NULL,
  leesregels            INTEGER NOT NULL CHECK (leesregels >= 0),
  leesregel_hash        BLOB NOT NULL CHECK (length(leesregel_hash) = 32),
  grafstenen            INTEGER NOT NULL CHECK (grafstenen >= 0),
  grafsteen_hash        BLOB NOT NULL CHECK (length(grafsteen_hash) = 32),
  controlepunten        INTEGER NOT NULL CHECK (controlepunten >= 0),
  controle_positie      INTEGER NOT NULL,
  controle_leesregels   INTEGER NOT NULL,
  controle_moment       INTEGER,
  zegel                 BLOB NOT NULL
) STRICT;

CREATE TABLE sessie (
  token_hash        BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
  account_id        BLOB NOT NULL CHECK (length(account_id) = 16),
  gemaakt           INTEGER NOT NULL,
  laatst_gebruikt   INTEGER NOT NULL,
  verloopt          INTEGER NOT NULL,
  gegevens          BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sleutel (
  positie   INTEGER PRIMARY KEY,
  sleutel   BLOB NOT NULL
) STRICT;

CREATE TABLE stroom (
  soort     TEXT NOT NULL,
  id        BLOB NOT NULL CHECK (length(id) = 16),
  versie    INTEGER NOT NULL CHECK (versie > 0),
  hoofd     BLOB NOT NULL CHECK (length(hoofd) = 32),
  sleutel   BLOB,
  PRIMARY KEY (soort, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE taak (
  dossier_id    BLOB NOT NULL CHECK (length(dossier_id) = 16),
  taak_id       BLOB NOT NULL CHECK (length(taak_id) = 16),
  soort         TEXT NOT NULL,
  regel         TEXT,
  vervalt_op    TEXT,
  voor_soort    TEXT NOT NULL,
  voor_id       BLOB CHECK (voor_id IS NULL OR length(voor_id) = 16),
  aangemaakt    TEXT NOT NULL,
  label         BLOB NOT NULL,
  PRIMARY KEY (dossier_id, taak_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE zoekindex (
  soort         TEXT NOT NULL,
  token         BLOB NOT NULL CHECK (length(token) = 16),
  dossier_id    BLOB NOT NULL CHECK (length(dossier_id) = 16),
  persoon_id    BLOB NOT NULL CHECK (length(persoon_id) = 16),
  PRIMARY KEY (token, soort, dossier_id, persoon_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX betrokken_professional ON betrokken (professional_id, dossier_id, rol, van, tot);

CREATE INDEX bezetting_dossier ON bezetting (dossier_id);

CREATE INDEX dossier_geopend ON dossier (geopend_op, dossier_id);

CREATE INDEX dossier_regio_status ON dossier (regio, status, geopend_op, dossier_id);

CREATE INDEX gebeurtenis_opdracht ON gebeurtenis (opdracht);

CREATE UNIQUE INDEX gebeurtenis_stroom ON gebeurtenis (stroom_id, versie, stroom_soort);

CREATE INDEX leeslijst_dossier ON leeslijst (dossier_id, lijst);

CREATE INDEX leesregel_dossier ON leesregel (dossier_id);

CREATE UNIQUE INDEX leesregel_id ON leesregel (id);

CREATE INDEX leesregel_kijker ON leesregel (kijker, dossier_id, moment);

CREATE INDEX leesregel_moment ON leesregel (moment);

CREATE INDEX sessie_account ON sessie (account_id);

CREATE INDEX sessie_verloopt ON sessie (verloopt);

CREATE INDEX taak_vervalt ON taak (vervalt_op, dossier_id, taak_id) WHERE vervalt_op IS NOT NULL;

CREATE INDEX taak_voor ON taak (voor_id, voor_soort) WHERE voor_id IS NOT NULL;

CREATE INDEX zoekindex_dossier ON zoekindex (dossier_id, persoon_id);
