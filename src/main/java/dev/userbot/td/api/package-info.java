/**
 * Records for the part of TDLib's td_api that this program uses, in TDLib's own words, bound to JSON by Jackson. No behaviour lives here.
 */
package dev.userbot.td.api;
