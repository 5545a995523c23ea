-- The chats that were synchronised: TDLib's chat, and its user, basicGroup or supergroup.
CREATE TABLE chat (
  id      INTEGER PRIMARY KEY,
  json    TEXT NOT NULL,
  details TEXT
) STRICT;

-- Users (positive id) and chats (negative id) that messages mention: TDLib's user or chat.
CREATE TABLE peer (
  id   INTEGER PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;

-- json: TDLib's message. date: seconds since 1970, the message's own.
CREATE TABLE message (
  chat_id INTEGER NOT NULL,
  id      INTEGER NOT NULL,
  date    INTEGER NOT NULL,
  json    TEXT NOT NULL,
  PRIMARY KEY (chat_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX message_date ON message (chat_id, date);

-- Every message of the chat with an id from first_id to last_id was seen. Ranges of a chat never touch.
CREATE TABLE scanned_range (
  chat_id  INTEGER NOT NULL,
  first_id INTEGER NOT NULL,
  last_id  INTEGER NOT NULL,
  PRIMARY KEY (chat_id, first_id)
) STRICT, WITHOUT ROWID;
