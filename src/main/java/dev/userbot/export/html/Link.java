package dev.userbot.export.html;

/** An address that is safe to follow, and the words that stand for it. */
record Link(String address, String text) {}
