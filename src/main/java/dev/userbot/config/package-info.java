/**
 * Settings from flags, environment, {@code .env} and defaults, and secret values that never print. Knows nothing of what the settings are used for.
 */
package dev.userbot.config;
