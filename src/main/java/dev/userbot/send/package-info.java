/**
 * Sending messages to chosen chats, now or at a time, safely: everything is checked before anything is sent, and nothing is
 * sent twice. What other packages call; the parts are below.
 */
package dev.userbot.send;
