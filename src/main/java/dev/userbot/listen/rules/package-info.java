/**
 * Rules of {@code userbot listen}: when a message is so, do that. Reads {@code rules.yaml}, of which it is the only reader
 * that knows YAML, judges messages and names what is to be done; how it is done is behind {@link
 * dev.userbot.listen.rules.RuleActions}.
 */
package dev.userbot.listen.rules;
