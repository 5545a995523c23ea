-- The files of messages that were asked for. unique_id: TDLib's remoteFile.unique_id, the same in every message and chat.
-- type: what the file is; role: 'file', or 'thumbnail' of it. size: in bytes as Telegram announced it, 0 if it did not.
-- reason: why it failed. attempts: how often a download was begun. path: absolute, where it was put. sha256: hexadecimal.
-- changed_at: seconds since 1970.
CREATE TABLE media_file (
  chat_id    INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  unique_id  TEXT NOT NULL,
  type       TEXT NOT NULL,
  role       TEXT NOT NULL,
  size       INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('unfinished', 'done', 'failed')),
  reason     TEXT,
  attempts   INTEGER NOT NULL,
  path       TEXT,
  sha256     TEXT,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (chat_id, message_id, unique_id)
) STRICT, WITHOUT ROWID;

-- To find a file that another message has brought already.
CREATE INDEX media_file_done ON media_file (unique_id) WHERE state = 'done';

CREATE INDEX media_file_missing ON media_file (chat_id) WHERE state <> 'done';
