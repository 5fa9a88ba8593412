-- The log, its keys and proofs, and the read models.
-- Moments are microseconds since 1970 (UTC), as in the hash chain: to_timestamp(moment / 1e6) shows them.

CREATE TABLE installatie (
  id            smallint PRIMARY KEY CHECK (id = 1),
  installatie   uuid NOT NULL,
  sleutel_id    bytea NOT NULL CHECK (length(sleutel_id) = 8)
);

-- Where the next line comes. Whoever writes, holds this row: that is what makes one order for all processes,
-- and why a reader of the feed never sees a position before all lower ones. Its seal tells who does not have the root key.
CREATE TABLE pen (
  id                    smallint PRIMARY KEY CHECK (id = 1),
  positie               bigint NOT NULL CHECK (positie >= 0),
  boom                  bytea NOT NULL,
  leesregels            bigint NOT NULL CHECK (leesregels >= 0),
  leesregel_hash        bytea NOT NULL CHECK (length(leesregel_hash) = 32),
  grafstenen            bigint NOT NULL CHECK (grafstenen >= 0),
  grafsteen_hash        bytea NOT NULL CHECK (length(grafsteen_hash) = 32),
  controlepunten        bigint NOT NULL CHECK (controlepunten >= 0),
  controle_positie      bigint NOT NULL,
  controle_leesregels   bigint NOT NULL,
  controle_moment       bigint,
  zegel                 bytea NOT NULL
) WITH (fillfactor = 20, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0);

CREATE TABLE stroom (
  soort     text COLLATE "C" NOT NULL,
  id        uuid NOT NULL,
  versie    bigint NOT NULL CHECK (versie > 0),
  hoofd     bytea NOT NULL CHECK (length(hoofd) = 32),
  sleutel   bytea,
  PRIMARY KEY (soort, id)
) WITH (fillfactor = 80);

CREATE TABLE gebeurtenis (
  positie         bigint PRIMARY KEY,
  stroom_soort    text COLLATE "C" NOT NULL,
  stroom_id       uuid NOT NULL,
  versie          bigint NOT NULL CHECK (versie > 0),
  soort           text COLLATE "C" NOT NULL,
  schema          bigint NOT NULL,
  opdracht        uuid NOT NULL,
  inhoud          bytea NOT NULL,
  vastgelegd_op   bigint NOT NULL,
  vorige_hash     bytea NOT NULL CHECK (length(vorige_hash) = 32),
  hash            bytea NOT NULL CHECK (length(hash) = 32)
);
-- Sealed text does not compress; trying to only costs time.
ALTER TABLE gebeurtenis ALTER COLUMN inhoud SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX gebeurtenis_stroom ON gebeurtenis (stroom_id, versie, stroom_soort);
CREATE INDEX gebeurtenis_opdracht ON gebeurtenis (opdracht);

CREATE TABLE sleutel (
  positie   bigint PRIMARY KEY,
  sleutel   bytea NOT NULL
);

CREATE TABLE grafsteen (
  volgnummer      bigint PRIMARY KEY,
  stroom_soort    text COLLATE "C" NOT NULL,
  stroom_id       uuid NOT NULL,
  versie          bigint,
  grond           text NOT NULL,
  moment          bigint NOT NULL,
  hash            bytea NOT NULL CHECK (length(hash) = 32)
);

CREATE TABLE leesregel (
  volgnummer    bigint PRIMARY KEY,
  id            uuid NOT NULL,
  moment        bigint NOT NULL,
  kijker        uuid NOT NULL,
  functie       text NOT NULL,
  organisatie   text NOT NULL,
  dossier_id    uuid NOT NULL,
  onderdeel     text NOT NULL,
  doel          text NOT NULL,
  personen      bytea NOT NULL,
  beleid        text NOT NULL,
  noodtoegang   boolean NOT NULL,
  niet_tonen    boolean NOT NULL,
  hash          bytea NOT NULL CHECK (length(hash) = 32)
);
CREATE UNIQUE INDEX leesregel_id ON leesregel (id);
CREATE INDEX leesregel_dossier ON leesregel (dossier_id, volgnummer);
CREATE INDEX leesregel_kijker ON leesregel (kijker, volgnummer);
CREATE INDEX leesregel_moment ON leesregel (moment);

CREATE TABLE controlepunt (
  volgnummer    bigint PRIMARY KEY,
  grootte       bigint NOT NULL,
  leesregels    bigint NOT NULL,
  moment        bigint NOT NULL,
  tekst         text NOT NULL
);

-- The log only grows. Destroying is done with keys, never by changing the log.
CREATE FUNCTION naast_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% wordt nooit gewijzigd of verwijderd', TG_TABLE_NAME;
END $$;
CREATE TRIGGER gebeurtenis_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON gebeurtenis FOR EACH STATEMENT EXECUTE FUNCTION naast_blijft();
CREATE TRIGGER leesregel_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON leesregel FOR EACH STATEMENT EXECUTE FUNCTION naast_blijft();
CREATE TRIGGER grafsteen_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON grafsteen FOR EACH STATEMENT EXECUTE FUNCTION naast_blijft();
CREATE TRIGGER controlepunt_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON controlepunt FOR EACH STATEMENT EXECUTE FUNCTION naast_blijft();
CREATE TRIGGER sleutel_blijft BEFORE UPDATE OR TRUNCATE ON sleutel FOR EACH STATEMENT EXECUTE FUNCTION naast_blijft();

-- Read models: ids, states and days; names only sealed or blinded. They can be thrown away and made anew.

CREATE TABLE dossier (
  dossier_id            uuid PRIMARY KEY,
  versie                bigint NOT NULL,
  status                text COLLATE "C" NOT NULL,
  fase                  text COLLATE "C" NOT NULL,
  regio                 text COLLATE "C" NOT NULL,
  vast_gezicht          uuid NOT NULL,
  waarnemer             uuid,
  heeft_minderjarigen   boolean NOT NULL,
  verzegeld             boolean NOT NULL,
  geopend_op            bigint NOT NULL,
  gewijzigd_op          bigint NOT NULL,
  label                 bytea NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX dossier_gewijzigd ON dossier (gewijzigd_op, dossier_id);
CREATE INDEX dossier_regio_status ON dossier (regio, status, gewijzigd_op, dossier_id);

CREATE TABLE betrokken (
  dossier_id        uuid NOT NULL,
  professional_id   uuid NOT NULL,
  rol               text COLLATE "C" NOT NULL,
  van               date NOT NULL,
  tot               date,
  PRIMARY KEY (dossier_id, professional_id, rol, van)
);
CREATE INDEX betrokken_professional ON betrokken (professional_id, dossier_id);

CREATE TABLE taak (
  dossier_id    uuid NOT NULL,
  taak_id       uuid NOT NULL,
  soort         text COLLATE "C" NOT NULL,
  regel         text COLLATE "C",
  vervalt_op    date,
  voor_soort    text COLLATE "C" NOT NULL,
  voor_id       uuid,
  aangemaakt    date NOT NULL,
  label         bytea NOT NULL,
  PRIMARY KEY (dossier_id, taak_id)
);
CREATE INDEX taak_vervalt ON taak (vervalt_op, dossier_id, taak_id) WHERE vervalt_op IS NOT NULL;
CREATE INDEX taak_voor ON taak (voor_id, voor_soort) WHERE voor_id IS NOT NULL;

CREATE TABLE zoekindex (
  soort         text COLLATE "C" NOT NULL,
  token         bytea NOT NULL CHECK (length(token) = 16),
  dossier_id    uuid NOT NULL,
  persoon_id    uuid NOT NULL,
  PRIMARY KEY (token, soort, dossier_id, persoon_id)
);
CREATE INDEX zoekindex_dossier ON zoekindex (dossier_id, persoon_id);

CREATE TABLE bezetting (
  token         bytea PRIMARY KEY CHECK (length(token) = 16),
  dossier_id    uuid NOT NULL
);
CREATE INDEX bezetting_dossier ON bezetting (dossier_id);

CREATE TABLE sessie (
  token_hash        bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  account_id        uuid NOT NULL,
  gemaakt           bigint NOT NULL,
  laatst_gebruikt   bigint NOT NULL,
  verloopt          bigint NOT NULL,
  gegevens          bytea NOT NULL
);
CREATE INDEX sessie_account ON sessie (account_id);
CREATE INDEX sessie_verloopt ON sessie (verloopt);

CREATE TABLE instelling (
  sleutel   text COLLATE "C" PRIMARY KEY,
  waarde    text NOT NULL
);
