-- handled_from: handlers are given what was written or edited in the chat from then on; seconds since 1970 at Telegram.
ALTER TABLE listened_chat ADD COLUMN handled_from INTEGER;

-- Who handles messages, and since when: earlier messages are none of its business.
CREATE TABLE handler (
  name  TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT;

-- What each handler has not handled yet. Comes in the same transaction as the message itself. edit_date: 0 or TDLib's, of
-- the version. is_edit: an earlier version came before.
CREATE TABLE unhandled (
  handler    TEXT NOT NULL,
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  edit_date  INTEGER NOT NULL,
  is_edit    INTEGER NOT NULL,
  attempts   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (handler, chat_id, message_id, edit_date)
) STRICT, WITHOUT ROWID;

-- What a handler failed to handle. reason: its last exception.
CREATE TABLE given_up (
  handler    TEXT NOT NULL,
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  edit_date  INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  reason     TEXT NOT NULL,
  PRIMARY KEY (handler, chat_id, message_id, edit_date)
) STRICT, WITHOUT ROWID;

-- Commands that take their time. key: the same command is taken once. arguments: as typed. state: 'waiting' and 'running'
-- ones are taken up by the next run of the program.
CREATE TABLE job (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  key        TEXT NOT NULL UNIQUE,
  command    TEXT NOT NULL,
  arguments  TEXT NOT NULL,
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'stopped')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  ended_at   INTEGER
) STRICT;

CREATE INDEX job_open ON job (number) WHERE state IN ('waiting', 'running');
