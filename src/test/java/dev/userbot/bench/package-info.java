/**
 * Benchmarks that print numbers and fail when these are worse than promised. Not part of the ordinary tests: a shared
 * machine would make them fail for no reason.
 */
package dev.userbot.bench;
