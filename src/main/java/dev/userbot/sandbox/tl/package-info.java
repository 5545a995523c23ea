/**
 * The TL codec: objects of Telegram's protocol to bytes and back, driven by the published schema. Knows no single constructor by name.
 */
package dev.userbot.sandbox.tl;
