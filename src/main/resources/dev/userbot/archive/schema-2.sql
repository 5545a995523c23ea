-- topic_id: of TDLib's MessageTopic, whichever class it is. reply_to_id: the message of the same chat that this one
-- answers. deleted_at: when it was found to be gone from Telegram, seconds since 1970; the message itself stays.
ALTER TABLE message ADD COLUMN topic_id INTEGER;
ALTER TABLE message ADD COLUMN reply_to_id INTEGER;
ALTER TABLE message ADD COLUMN deleted_at INTEGER;

UPDATE message
SET topic_id = coalesce(
      json_extract(json, '$.topic_id.forum_topic_id'),
      json_extract(json, '$.topic_id.message_thread_id'),
      json_extract(json, '$.topic_id.saved_messages_topic_id'),
      json_extract(json, '$.topic_id.direct_messages_chat_topic_id')),
    reply_to_id = CASE
      WHEN json_extract(json, '$.reply_to.chat_id') = chat_id THEN json_extract(json, '$.reply_to.message_id')
    END
WHERE json_type(json, '$.topic_id') = 'object' OR json_type(json, '$.reply_to') = 'object';

-- Columns of the primary key follow by themselves in an index of a table WITHOUT ROWID.
CREATE INDEX message_topic ON message (chat_id, topic_id) WHERE topic_id IS NOT NULL;

-- Comments that TDLib puts in no thread. Only supergroups have comments, where almost every answer has its thread.
CREATE INDEX message_reply ON message (chat_id, reply_to_id)
WHERE topic_id IS NULL AND reply_to_id IS NOT NULL AND chat_id < -1000000000000;

-- What a message was before it was edited. edit_date: of this version, 0 for the first one.
CREATE TABLE message_version (
  chat_id   INTEGER NOT NULL,
  id        INTEGER NOT NULL,
  edit_date INTEGER NOT NULL,
  json      TEXT NOT NULL,
  PRIMARY KEY (chat_id, id, edit_date)
) STRICT, WITHOUT ROWID;

-- Messages that Telegram itself forwarded from a channel to its discussion group: comments hang on them.
CREATE TABLE discussion_root (
  chat_id         INTEGER NOT NULL,
  channel_id      INTEGER NOT NULL,
  channel_post_id INTEGER NOT NULL,
  id              INTEGER NOT NULL,
  PRIMARY KEY (chat_id, channel_id, channel_post_id)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO discussion_root
SELECT chat_id,
       json_extract(json, '$.forward_info.source.chat_id'),
       json_extract(json, '$.forward_info.source.message_id'),
       id
FROM message
WHERE chat_id < -1000000000000
  AND json_extract(json, '$.forward_info.source.chat_id') < -1000000000000
  AND json_extract(json, '$.forward_info.source.message_id') > 0
ORDER BY id;

-- json: TDLib's forumTopicInfo.
CREATE TABLE topic (
  chat_id INTEGER NOT NULL,
  id      INTEGER NOT NULL,
  json    TEXT NOT NULL,
  PRIMARY KEY (chat_id, id)
) STRICT, WITHOUT ROWID;

-- The basic group that a supergroup was before.
CREATE TABLE upgraded_chat (
  chat_id     INTEGER PRIMARY KEY,
  old_chat_id INTEGER NOT NULL
) STRICT;

-- Whose account this is: one row.
CREATE TABLE owner (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  user_id INTEGER NOT NULL
) STRICT;

-- view: '' for the whole history, otherwise the name of a part of it. Every message of the view with an id from
-- first_id to last_id was seen. Ranges of a view never touch.
ALTER TABLE scanned_range RENAME TO scanned_range_1;

CREATE TABLE scanned_range (
  chat_id  INTEGER NOT NULL,
  view     TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id  INTEGER NOT NULL,
  PRIMARY KEY (chat_id, view, first_id)
) STRICT, WITHOUT ROWID;

INSERT INTO scanned_range SELECT chat_id, '', first_id, last_id FROM scanned_range_1;
DROP TABLE scanned_range_1;

-- Ranges of ids that were stored since the search index was last brought up to date, at most a few hundred messages each.
CREATE TABLE unindexed_range (
  number   INTEGER PRIMARY KEY,
  chat_id  INTEGER NOT NULL,
  first_id INTEGER NOT NULL,
  last_id  INTEGER NOT NULL
) STRICT;

INSERT INTO unindexed_range (chat_id, first_id, last_id)
SELECT chat_id, MIN(id), MAX(id)
FROM (SELECT chat_id, id, ROW_NUMBER() OVER (PARTITION BY chat_id ORDER BY id) / 200 AS portion FROM message)
GROUP BY chat_id, portion;

-- Which message a row of the full-text index is. date: of the message, for sorting without reading it.
CREATE TABLE indexed_message (
  number  INTEGER PRIMARY KEY,
  chat_id INTEGER NOT NULL,
  id      INTEGER NOT NULL,
  date    INTEGER NOT NULL,
  UNIQUE (chat_id, id)
) STRICT;

-- The index alone: the texts are in message. The program has split and folded the words already. SQLite must only part
-- them at the spaces between, which its simplest tokenizer does: it takes everything beyond ASCII for letters.
CREATE VIRTUAL TABLE message_words USING fts5 (
  words, stems, content = '', contentless_delete = 1, tokenize = 'ascii'
);
