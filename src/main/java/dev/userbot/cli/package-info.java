/**
 * The command line: one class per command, from options to one service call to printed lines; progress, tables, exit codes. Knows nothing of TDLib, and nothing here opens a file or a connection itself.
 */
package dev.userbot.cli;
