-- The chats that are listened to. since: from then on nothing may be missing; seconds since 1970.
CREATE TABLE listened_chat (
  chat_id INTEGER PRIMARY KEY,
  since   INTEGER NOT NULL
) STRICT;
