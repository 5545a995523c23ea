/**
 * The port to TDLib: finds and loads the library, correlates requests with answers, delivers updates in order, parses errors once. The only place that calls native code.
 */
package dev.userbot.td;
