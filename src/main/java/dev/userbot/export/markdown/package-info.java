/** The history as Markdown for people and for programs that read notes. */
package dev.userbot.export.markdown;
