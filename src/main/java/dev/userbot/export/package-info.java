/**
 * Exports: bring the archive of a chat up to date, then let the renderers of the packages below turn what is stored into
 * files. Renderers are pure: no network, no clock, no default zone or locale.
 */
package dev.userbot.export;
