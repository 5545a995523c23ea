/**
 * A session folder and its lock, and the authorization state machine that logs an account in and out, with its questions behind an interface. What is done with a ready account lives elsewhere.
 */
package dev.userbot.session;
