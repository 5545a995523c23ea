/**
 * CommonMark and TDLib's formatted text, each from the other. The only user of org.commonmark; knows nothing of chats or files.
 */
package dev.userbot.markup;
