-- What was asked to be sent, a row for each chat. key: what makes a repeated command the same. fingerprint: SHA-256 of
-- content, options and time, hexadecimal. send_at: when Telegram is to send it, if it waits there. Times: seconds since 1970.
CREATE TABLE outbox (
  number      INTEGER PRIMARY KEY,
  key         TEXT NOT NULL,
  chat_id     INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  send_at     INTEGER,
  created_at  INTEGER NOT NULL,
  UNIQUE (key, chat_id)
) STRICT;

-- The requests of an entry in their order: a message each, or an album. state: 'asked' is written before TDLib gets the
-- request. reason: why it failed or is unknown.
CREATE TABLE outbox_part (
  entry    INTEGER NOT NULL,
  part     INTEGER NOT NULL,
  state    TEXT NOT NULL CHECK (state IN ('planned', 'asked', 'sent', 'failed', 'unknown')),
  asked_at INTEGER,
  reason   TEXT,
  PRIMARY KEY (entry, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_part_asked ON outbox_part (asked_at) WHERE asked_at IS NOT NULL;

-- Which messages became of a part that was sent: TDLib's ids.
CREATE TABLE outbox_message (
  chat_id INTEGER NOT NULL,
  id      INTEGER NOT NULL,
  entry   INTEGER NOT NULL,
  part    INTEGER NOT NULL,
  PRIMARY KEY (chat_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_message_entry ON outbox_message (entry);

-- Recipients under a name. name: the chat's title when it was added.
CREATE TABLE recipient (
  list    TEXT NOT NULL,
  chat_id INTEGER NOT NULL,
  name    TEXT NOT NULL,
  PRIMARY KEY (list, chat_id)
) STRICT, WITHOUT ROWID;

-- Messages that are sent again and again. rule: when, as dev.userbot.send.schedule writes it. settled_until: every earlier
-- occurrence was sent or given up.
CREATE TABLE recurring (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  rule          TEXT NOT NULL,
  zone          TEXT NOT NULL,
  missed        TEXT NOT NULL CHECK (missed IN ('skip', 'send')),
  settled_until INTEGER NOT NULL
) STRICT;

-- What each recipient gets: dev.userbot.send's own JSON.
CREATE TABLE recurring_message (
  recurring INTEGER NOT NULL,
  chat_id   INTEGER NOT NULL,
  name      TEXT NOT NULL,
  json      TEXT NOT NULL,
  PRIMARY KEY (recurring, chat_id)
) STRICT, WITHOUT ROWID;

-- Short numbers for messages that wait at Telegram. server_id: the part of TDLib's id that stays when one is moved.
CREATE TABLE scheduled_number (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id   INTEGER NOT NULL,
  server_id INTEGER NOT NULL,
  UNIQUE (chat_id, server_id)
) STRICT;
