/**
 * The contract between the export service and the formats: what a renderer is given of a chat, and where it writes.
 */
package dev.userbot.export.render;
