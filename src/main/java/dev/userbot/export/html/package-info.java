/** The history as HTML pages that look like a messenger. The only user of the template library. */
package dev.userbot.export.html;
