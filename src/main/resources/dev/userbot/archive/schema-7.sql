-- What rules tell servers, in the order in which it happened. key: what makes a repeated one the same. event: the key that the
-- server is told. body: empty once it was delivered; such a row only keeps its key from being used again. since: when the
-- first attempt could be made; seconds since 1970.
CREATE TABLE webhook (
  number          INTEGER PRIMARY KEY AUTOINCREMENT,
  key             TEXT NOT NULL UNIQUE,
  rule            TEXT NOT NULL,
  event           TEXT NOT NULL,
  url             TEXT NOT NULL,
  secret_variable TEXT,
  body            TEXT NOT NULL,
  state           TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
  since           INTEGER NOT NULL,
  attempts        INTEGER NOT NULL,
  reason          TEXT
) STRICT;

CREATE INDEX webhook_waiting ON webhook (rule, number) WHERE state = 'waiting';
CREATE INDEX webhook_delivered ON webhook (since) WHERE state = 'delivered';
