/**
 * The one durable store of a session in SQLite: schema, migrations, queries. Makes no call to Telegram.
 */
package dev.userbot.archive;
