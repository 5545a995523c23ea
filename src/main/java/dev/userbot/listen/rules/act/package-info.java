/** How what rules say is done: in Telegram, by programs, by telling servers, by writing lines. */
package dev.userbot.listen.rules.act;
