package dev.userbot.config;

/**
 * What my.telegram.org gives an application.
 *
 * @param id api_id, a positive number
 * @param hash api_hash
 */
public record ApiCredentials(int id, Secret hash) {}
