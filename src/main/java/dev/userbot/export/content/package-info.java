/**
 * What messages hold and say, in the same words for every readable format: names, sentences of service messages, labels of
 * media, excerpts. Nothing here knows JSON, Markdown or HTML.
 */
package dev.userbot.export.content;
